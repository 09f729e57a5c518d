package dev.troupe.processor.read;

import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Types that name something the compiler does not know: missing, or not written yet. */
final class UnknownTypes {
  private UnknownTypes() {}

  /** Whether a type is one, or has one in it. */
  static boolean areIn(TypeMirror type) {
    return switch (type.getKind()) {
      case DECLARED -> areIn((DeclaredType) type);
      case ARRAY -> areIn(((ArrayType) type).getComponentType());
      case WILDCARD -> areIn((WildcardType) type);
      default -> type.getKind() == TypeKind.ERROR;
    };
  }

  private static boolean areIn(DeclaredType type) {
    return areIn(type.getEnclosingType())
        || type.getTypeArguments().stream().anyMatch(UnknownTypes::areIn);
  }

  private static boolean areIn(WildcardType type) {
    return (type.getExtendsBound() != null && areIn(type.getExtendsBound()))
        || (type.getSuperBound() != null && areIn(type.getSuperBound()));
  }
}
