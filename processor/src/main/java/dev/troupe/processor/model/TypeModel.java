package dev.troupe.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;

/** A type as it is written in source, with its nullness annotations. */
public sealed interface TypeModel {

  /** How one writes the type where everything is imported, without annotations. */
  String text();

  /** The erasure, with qualified names: two messages must differ in it. */
  String erasure();

  /** The whole type with qualified names, without annotations. */
  String qualified();

  /** The annotations on the type itself that say something about null. */
  List<ClassId> nullness();

  /** The type itself and all that it is made of. */
  default Stream<TypeModel> parts() {
    return Stream.of(this);
  }

  /** The classes that are named in it, those of annotations included. */
  default List<ClassId> classes() {
    List<ClassId> found = new ArrayList<>();
    addClasses(found);
    return found;
  }

  /** Adds the classes that are named in it. */
  default void addClasses(List<ClassId> found) {
    found.addAll(nullness());
  }

  /**
   * A class or interface, possibly parameterized.
   *
   * @param id the class
   * @param arguments its type arguments; none if it is not generic, or raw
   * @param owner the parameterized class around an inner one
   * @param nullness annotations about null
   */
  record Declared(
      ClassId id, List<TypeModel> arguments, Optional<Declared> owner, List<ClassId> nullness)
      implements TypeModel {
    public Declared {
      arguments = List.copyOf(arguments);
      nullness = List.copyOf(nullness);
    }

    /** A class without arguments or annotations. */
    public static Declared of(ClassId id) {
      return new Declared(id, List.of(), Optional.empty(), List.of());
    }

    /** A class with arguments and without annotations. */
    public static Declared of(ClassId id, List<? extends TypeModel> arguments) {
      return new Declared(id, List.copyOf(arguments), Optional.empty(), List.of());
    }

    @Override
    public String text() {
      String name =
          owner.isPresent() ? owner.get().text() + "." + id.simpleName() : id.nestedName();
      if (arguments.isEmpty()) {
        return name;
      }
      StringJoiner texts = new StringJoiner(", ", name + "<", ">");
      for (TypeModel argument : arguments) {
        texts.add(argument.text());
      }
      return texts.toString();
    }

    @Override
    public String erasure() {
      return id.qualifiedName();
    }

    @Override
    public Stream<TypeModel> parts() {
      Stream<TypeModel> within = Stream.concat(arguments.stream(), owner.stream());
      return Stream.concat(Stream.of(this), within.flatMap(TypeModel::parts));
    }

    @Override
    public void addClasses(List<ClassId> found) {
      found.add(id);
      found.addAll(nullness);
      for (TypeModel argument : arguments) {
        argument.addClasses(found);
      }
      owner.ifPresent(outer -> outer.addClasses(found));
    }

    @Override
    public String qualified() {
      String name =
          owner.isPresent() ? owner.get().qualified() + "." + id.simpleName() : id.qualifiedName();
      if (arguments.isEmpty()) {
        return name;
      }
      StringJoiner texts = new StringJoiner(", ", name + "<", ">");
      for (TypeModel argument : arguments) {
        texts.add(argument.qualified());
      }
      return texts.toString();
    }
  }

  /**
   * A type variable.
   *
   * @param name its name
   * @param bound the class of its first bound, which is what it is at run time
   * @param nullness annotations about null
   */
  record Variable(String name, ClassId bound, List<ClassId> nullness) implements TypeModel {
    public Variable {
      nullness = List.copyOf(nullness);
    }

    @Override
    public String text() {
      return name;
    }

    @Override
    public String erasure() {
      return bound.qualifiedName();
    }

    @Override
    public String qualified() {
      return name;
    }
  }

  /**
   * An array.
   *
   * @param component what it is of
   * @param nullness annotations about null, on the array itself
   */
  record Array(TypeModel component, List<ClassId> nullness) implements TypeModel {
    public Array {
      nullness = List.copyOf(nullness);
    }

    @Override
    public String text() {
      return component.text() + "[]";
    }

    @Override
    public String erasure() {
      return component.erasure() + "[]";
    }

    @Override
    public String qualified() {
      return component.qualified() + "[]";
    }

    @Override
    public Stream<TypeModel> parts() {
      return Stream.concat(Stream.of(this), component.parts());
    }

    @Override
    public void addClasses(List<ClassId> found) {
      found.addAll(nullness);
      component.addClasses(found);
    }
  }

  /**
   * A primitive type or {@code void}.
   *
   * @param name its keyword
   */
  record Primitive(String name) implements TypeModel {
    /** The simple name of the class for its values as objects. */
    public String box() {
      return switch (name) {
        case "char" -> "Character";
        case "int" -> "Integer";
        default -> name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
      };
    }

    @Override
    public String text() {
      return name;
    }

    @Override
    public String erasure() {
      return name;
    }

    @Override
    public String qualified() {
      return name;
    }

    @Override
    public List<ClassId> nullness() {
      return List.of();
    }
  }

  /**
   * A wildcard, as an argument of another type.
   *
   * @param keyword {@code extends}, {@code super}, or empty for {@code ?}
   * @param bound the bound, unless the keyword is empty
   * @param nullness annotations about null
   */
  record Wildcard(String keyword, Optional<TypeModel> bound, List<ClassId> nullness)
      implements TypeModel {
    public Wildcard {
      nullness = List.copyOf(nullness);
    }

    @Override
    public String text() {
      return bound.map(type -> "? " + keyword + " " + type.text()).orElse("?");
    }

    @Override
    public String erasure() {
      return "?";
    }

    @Override
    public String qualified() {
      return bound.map(type -> "? " + keyword + " " + type.qualified()).orElse("?");
    }

    @Override
    public Stream<TypeModel> parts() {
      return Stream.concat(Stream.of(this), bound.stream().flatMap(TypeModel::parts));
    }

    @Override
    public void addClasses(List<ClassId> found) {
      found.addAll(nullness);
      bound.ifPresent(type -> type.addClasses(found));
    }
  }

  /**
   * A name that the compiler does not know (yet), and that is no reference written in this run.
   *
   * @param name the name, as far as the compiler tells it
   */
  record Missing(String name) implements TypeModel {
    @Override
    public String text() {
      return name;
    }

    @Override
    public String erasure() {
      return name;
    }

    @Override
    public String qualified() {
      return name;
    }

    @Override
    public List<ClassId> nullness() {
      return List.of();
    }
  }
}
