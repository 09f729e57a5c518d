package dev.troupe.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.troupe.processor.model.Access;
import dev.troupe.processor.model.ActorModel;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Finds out whether an exported reference names, where all can see it, what not all can name. That
 * is for the author of the module to decide; javac warns of it, and of our file as well.
 */
final class Leaks {
  private Leaks() {}

  static boolean in(TypeSpec ref, ActorModel actor) {
    return actor.refAccess() == Access.PUBLIC
        && actor
            .surroundings()
            .importable()
            .filter(packages -> namesHidden(ref, packages) || hasHiddenBound(actor))
            .isPresent();
  }

  private static boolean namesHidden(TypeSpec ref, Set<String> importable) {
    return Stream.of(
            annotations(ref.annotations()),
            ref.typeVariables().stream().flatMap(variable -> variable.bounds().stream()),
            Stream.of(ref.superclass()),
            ref.fieldSpecs().stream().flatMap(Leaks::types),
            ref.methodSpecs().stream().flatMap(Leaks::types))
        .flatMap(each -> each)
        .flatMap(Leaks::classes)
        .anyMatch(name -> !importable.contains(name.packageName()));
  }

  private static boolean hasHiddenBound(ActorModel actor) {
    return actor.typeParameters().stream()
        .flatMap(variable -> variable.bounds().stream())
        .anyMatch(bound -> bound.access() != Access.PUBLIC);
  }

  private static Stream<TypeName> types(FieldSpec field) {
    return field.modifiers().contains(Modifier.PUBLIC)
        ? Stream.concat(Stream.of(field.type()), annotations(field.annotations()))
        : Stream.empty();
  }

  private static Stream<TypeName> types(MethodSpec method) {
    return method.modifiers().contains(Modifier.PUBLIC)
        ? Stream.of(
                annotations(method.annotations()),
                method.typeVariables().stream().flatMap(variable -> variable.bounds().stream()),
                Stream.of(method.returnType()),
                method.parameters().stream().map(parameter -> parameter.type()))
            .flatMap(each -> each)
        : Stream.empty();
  }

  private static Stream<TypeName> annotations(List<AnnotationSpec> annotations) {
    return annotations.stream().map(AnnotationSpec::type);
  }

  /** The classes that a type names, its annotations among them. */
  private static Stream<ClassName> classes(TypeName type) {
    return Stream.concat(annotations(type.annotations()), parts(type))
        .flatMap(part -> part instanceof ClassName name ? Stream.of(name) : classes(part));
  }

  private static Stream<TypeName> parts(TypeName type) {
    if (type instanceof ClassName name) {
      return Stream.of(name.withoutAnnotations());
    }
    if (type instanceof ParameterizedTypeName parameterized) {
      return Stream.concat(
          Stream.of(parameterized.rawType()), parameterized.typeArguments().stream());
    }
    if (type instanceof ArrayTypeName array) {
      return Stream.of(array.componentType());
    }
    if (type instanceof WildcardTypeName wildcard) {
      return Stream.concat(wildcard.upperBounds().stream(), wildcard.lowerBounds().stream());
    }
    return type instanceof TypeVariableName variable ? variable.bounds().stream() : Stream.empty();
  }
}
