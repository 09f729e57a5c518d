package dev.troupe.processor.write;

import dev.troupe.processor.model.ClassId;
import dev.troupe.processor.model.TypeModel;
import dev.troupe.processor.model.TypeUse;
import dev.troupe.processor.model.TypeVariableModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Writes the names of types. */
final class TypeWriter {
  private final Imports imports;

  TypeWriter(Imports imports) {
    this.imports = imports;
  }

  /** A class alone. */
  String name(ClassId id) {
    return imports.name(id);
  }

  /** A type with its annotations about null. */
  String of(TypeModel type) {
    if (type instanceof TypeModel.Array array) {
      return array(array, "[]");
    }
    return type instanceof TypeModel.Declared declared
        ? declared(declared, declared.nullness())
        : marks(annotations(type)) + plain(type);
  }

  /** The type without annotations on itself; those on its arguments stay. */
  String plain(TypeModel type) {
    if (type instanceof TypeModel.Declared declared) {
      return declared(declared, List.of());
    }
    if (type instanceof TypeModel.Array array) {
      return array(new TypeModel.Array(array.component(), List.of()), "[]");
    }
    return type instanceof TypeModel.Wildcard wildcard ? wildcard(wildcard) : type.text();
  }

  /** The type of a parameter that takes any number of arguments. */
  String varargs(TypeModel type) {
    return type instanceof TypeModel.Array array ? array(array, "...") : of(type);
  }

  /** The type without its arguments: what a link to a method names. */
  String erasure(TypeModel type) {
    if (type instanceof TypeModel.Array array) {
      return erasure(array.component()) + "[]";
    }
    return type instanceof TypeModel.Primitive ? type.text() : name(erased(type));
  }

  /** The class alone: what a cast, {@code instanceof} or a class literal can name. */
  static ClassId erased(TypeModel type) {
    if (type instanceof TypeModel.Variable variable) {
      return variable.bound();
    }
    return type instanceof TypeModel.Declared declared ? declared.id() : Api.OBJECT;
  }

  /** The type with wildcards for its arguments. */
  String anyOf(TypeModel type) {
    if (type instanceof TypeModel.Variable) {
      return name(Api.OBJECT);
    }
    if (!(type instanceof TypeModel.Declared declared)) {
      return plain(type);
    }
    String arguments = wildcards(declared.arguments().size());
    return declared
        .owner()
        .filter(TypeWriter::isParameterized)
        .map(owner -> anyOf(owner) + "." + declared.id().simpleName() + arguments)
        .orElseGet(() -> name(declared.id()) + arguments);
  }

  private static String wildcards(int number) {
    return number == 0 ? "" : "<" + String.join(", ", Collections.nCopies(number, "?")) + ">";
  }

  /** A class with type arguments, if there are any. */
  String applied(ClassId id, List<String> arguments) {
    return arguments.isEmpty() ? name(id) : name(id) + "<" + String.join(", ", arguments) + ">";
  }

  static List<String> names(List<TypeVariableModel> variables) {
    List<String> names = new ArrayList<>();
    for (TypeVariableModel variable : variables) {
      names.add(variable.name());
    }
    return names;
  }

  /** Type variables where they are declared: {@code <K extends Comparable<K>, V>}, or nothing. */
  String variables(List<TypeVariableModel> variables) {
    if (variables.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    for (TypeVariableModel variable : variables) {
      text.append(text.isEmpty() ? "<" : ", ").append(variable.name());
      String before = " extends ";
      for (TypeUse bound : variable.bounds()) {
        if (!isObject(bound.type())) {
          text.append(before).append(of(bound.type()));
          before = " & ";
        }
      }
    }
    return text.append('>').toString();
  }

  private String declared(TypeModel.Declared type, List<ClassId> annotations) {
    String name;
    if (type.owner().isPresent() && isParameterized(type.owner().get())) {
      name = plain(type.owner().get()) + "." + type.id().simpleName();
    } else {
      name = name(type.id());
    }
    String marks = marks(annotations);
    int before = marks.isEmpty() ? 0 : name.lastIndexOf('.') + 1;
    return name.substring(0, before) + marks + name.substring(before) + arguments(type.arguments());
  }

  private static boolean isParameterized(TypeModel.Declared type) {
    return !type.arguments().isEmpty()
        || (type.owner().isPresent() && isParameterized(type.owner().get()));
  }

  private String arguments(List<TypeModel> arguments) {
    if (arguments.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    for (TypeModel argument : arguments) {
      text.append(text.isEmpty() ? "<" : ", ").append(of(argument));
    }
    return text.append('>').toString();
  }

  /** An array; the annotations on the outermost stand before the first brackets. */
  private String array(TypeModel.Array type, String lastBrackets) {
    TypeModel element = type;
    while (element instanceof TypeModel.Array array) {
      element = array.component();
    }
    StringBuilder text = new StringBuilder(of(element));
    TypeModel component = type;
    while (component instanceof TypeModel.Array array) {
      String marks = marks(array.nullness());
      component = array.component();
      text.append(marks.isEmpty() ? "" : " ").append(marks);
      text.append(component instanceof TypeModel.Array ? "[]" : lastBrackets);
    }
    return text.toString();
  }

  private String wildcard(TypeModel.Wildcard type) {
    if (type.bound().isEmpty()
        || (!type.keyword().equals("super") && isObject(type.bound().get()))) {
      return "?";
    }
    return "? " + type.keyword() + " " + of(type.bound().get());
  }

  private static boolean isObject(TypeModel type) {
    return type instanceof TypeModel.Declared declared
        && declared.id().equals(Api.OBJECT)
        && declared.nullness().isEmpty();
  }

  /** Nothing is said of null on a wildcard itself. */
  private static List<ClassId> annotations(TypeModel type) {
    return type instanceof TypeModel.Wildcard ? List.of() : type.nullness();
  }

  private String marks(List<ClassId> annotations) {
    if (annotations.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    for (ClassId annotation : annotations) {
      text.append('@').append(name(annotation)).append(' ');
    }
    return text.toString();
  }
}
