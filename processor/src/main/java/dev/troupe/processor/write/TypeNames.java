package dev.troupe.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.troupe.processor.model.ClassId;
import dev.troupe.processor.model.TypeModel;
import dev.troupe.processor.model.TypeVariableModel;
import java.util.List;

/** Says JavaPoet's names for the model's types. */
final class TypeNames {
  private TypeNames() {}

  static ClassName of(ClassId id) {
    List<String> names = id.simpleNames();
    return ClassName.get(
        id.packageName(), names.get(0), names.subList(1, names.size()).toArray(new String[0]));
  }

  static TypeName of(TypeModel type) {
    TypeName name = plain(type);
    return type.nullness().isEmpty()
        ? name
        : name.annotated(
            type.nullness().stream().map(id -> AnnotationSpec.builder(of(id)).build()).toList());
  }

  /** The type without annotations on itself; those on its arguments stay. */
  static TypeName plain(TypeModel type) {
    if (type instanceof TypeModel.Declared declared) {
      return declared(declared);
    }
    if (type instanceof TypeModel.Variable variable) {
      return TypeVariableName.get(variable.name());
    }
    if (type instanceof TypeModel.Array array) {
      return ArrayTypeName.of(of(array.component()));
    }
    if (type instanceof TypeModel.Wildcard wildcard) {
      return wildcard(wildcard);
    }
    if (type instanceof TypeModel.Primitive primitive) {
      return primitive(primitive.name());
    }
    return ClassName.get("", type.text());
  }

  /** The class alone: what a cast, {@code instanceof} or a class literal can name. */
  static TypeName erased(TypeModel type) {
    if (type instanceof TypeModel.Variable variable) {
      return of(variable.bound());
    }
    return type instanceof TypeModel.Declared declared ? of(declared.id()) : ClassName.OBJECT;
  }

  /** The type without its arguments: what a link to a method names. */
  static TypeName erasure(TypeModel type) {
    if (type instanceof TypeModel.Array array) {
      return ArrayTypeName.of(erasure(array.component()));
    }
    return type instanceof TypeModel.Primitive ? plain(type) : erased(type);
  }

  private static TypeName declared(TypeModel.Declared declared) {
    TypeName[] arguments =
        declared.arguments().stream().map(TypeNames::of).toArray(TypeName[]::new);
    if (declared.owner().isPresent()
        && declared(declared.owner().get()) instanceof ParameterizedTypeName owner) {
      return owner.nestedClass(declared.id().simpleName(), List.of(arguments));
    }
    ClassName name = of(declared.id());
    return arguments.length == 0 ? name : ParameterizedTypeName.get(name, arguments);
  }

  private static TypeName wildcard(TypeModel.Wildcard wildcard) {
    TypeName bound = wildcard.bound().map(TypeNames::of).orElse(ClassName.OBJECT);
    return wildcard.keyword().equals("super")
        ? WildcardTypeName.supertypeOf(bound)
        : WildcardTypeName.subtypeOf(bound);
  }

  private static TypeName primitive(String name) {
    return switch (name) {
      case "void" -> TypeName.VOID;
      case "boolean" -> TypeName.BOOLEAN;
      case "byte" -> TypeName.BYTE;
      case "short" -> TypeName.SHORT;
      case "int" -> TypeName.INT;
      case "long" -> TypeName.LONG;
      case "char" -> TypeName.CHAR;
      case "float" -> TypeName.FLOAT;
      default -> TypeName.DOUBLE;
    };
  }

  static List<TypeVariableName> variables(List<TypeVariableModel> variables) {
    return variables.stream()
        .map(
            variable ->
                TypeVariableName.get(
                    variable.name(),
                    variable.bounds().stream()
                        .map(bound -> of(bound.type()))
                        .toArray(TypeName[]::new)))
        .toList();
  }

  /** A class with its own type variables as arguments, or with {@code ?} for each. */
  static TypeName applied(ClassId id, List<TypeVariableModel> variables, boolean wildcards) {
    if (variables.isEmpty()) {
      return of(id);
    }
    TypeName[] arguments =
        variables.stream()
            .map(
                variable ->
                    wildcards
                        ? WildcardTypeName.subtypeOf(ClassName.OBJECT)
                        : TypeVariableName.get(variable.name()))
            .toArray(TypeName[]::new);
    return ParameterizedTypeName.get(of(id), arguments);
  }
}
