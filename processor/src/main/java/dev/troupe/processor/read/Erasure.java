package dev.troupe.processor.read;

import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Types;

/**
 * What is left of a type at run time.
 *
 * <p>Javac comes to no end with {@code T} of {@code <T extends T[]>}, which is a mistake that it
 * tells by itself: of a type variable that is bounded by an array, the array is left.
 */
public final class Erasure {
  private Erasure() {}

  /** The erasure of a type. */
  public static TypeMirror of(TypeMirror type, Types types) {
    if (type instanceof ArrayType array) {
      return isBoundedByArray(array.getComponentType()) ? type : types.erasure(type);
    }
    return isBoundedByArray(type) ? firstBound(type) : types.erasure(type);
  }

  private static boolean isBoundedByArray(TypeMirror type) {
    return type.getKind() == TypeKind.TYPEVAR && firstBound(type).getKind() == TypeKind.ARRAY;
  }

  private static TypeMirror firstBound(TypeMirror type) {
    Set<Element> seen = new HashSet<>();
    TypeMirror bound = type;
    while (bound instanceof IntersectionType
        || (bound instanceof TypeVariable variable && seen.add(variable.asElement()))) {
      bound =
          bound instanceof IntersectionType several
              ? several.getBounds().get(0)
              : ((TypeVariable) bound).getUpperBound();
    }
    return bound;
  }
}
