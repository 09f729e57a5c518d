package dev.troupe.processor.read;

import dev.troupe.processor.model.ClassId;
import dev.troupe.processor.model.ConstructorModel;
import dev.troupe.processor.model.HandlerModel;
import dev.troupe.processor.model.ParameterModel;
import dev.troupe.processor.model.SuperviseModel;
import dev.troupe.processor.model.TypeModel;
import dev.troupe.processor.model.TypeUse;
import dev.troupe.processor.model.TypeVariableModel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The classes that the source of a reference will name. */
final class NamedClasses {
  /** Those of {@code java.lang} that references name by themselves. */
  private static final Set<String> OURS =
      Set.of(
          "Class",
          "Deprecated",
          "Enum",
          "Exception",
          "IllegalArgumentException",
          "IllegalStateException",
          "Object",
          "Override",
          "SafeVarargs",
          "String",
          "SuppressWarnings",
          "Throwable",
          "Void");

  /** The packages of those that references name by themselves. */
  private static final Set<String> OUR_PACKAGES =
      Set.of(
          "dev.troupe",
          "dev.troupe.spi",
          "java.lang",
          "java.time",
          "java.util",
          "java.util.concurrent",
          "java.util.function",
          "javax.annotation.processing",
          "org.jspecify.annotations");

  private final Set<ClassId> users = new TreeSet<>();
  private final Set<String> langNames = new TreeSet<>(OURS);

  NamedClasses(ClassId actor) {
    users.add(actor);
  }

  /** The simple names of those in {@code java.lang}. */
  Set<String> langNames() {
    return langNames;
  }

  /** Those that the user names. */
  Set<ClassId> users() {
    return users;
  }

  /** The packages of all of them, but not the unnamed one. */
  Set<String> packages() {
    Set<String> packages = new TreeSet<>(OUR_PACKAGES);
    for (ClassId user : users) {
      if (!user.packageName().isEmpty()) {
        packages.add(user.packageName());
      }
    }
    return packages;
  }

  NamedClasses members(List<ConstructorModel> constructors, List<HandlerModel> handlers) {
    for (ConstructorModel constructor : constructors) {
      add(constructor.parameters());
    }
    for (HandlerModel handler : handlers) {
      add(handler.method().returns().type());
      add(handler.method().parameters());
    }
    return this;
  }

  NamedClasses bounds(List<TypeVariableModel> variables) {
    for (TypeVariableModel variable : variables) {
      variable.bounds().forEach(bound -> add(bound.type()));
    }
    return this;
  }

  NamedClasses rules(List<SuperviseModel> rules) {
    for (SuperviseModel rule : rules) {
      rule.on().value().forEach(named -> add(named.type()));
      rule.children().ifPresent(all -> all.value().forEach(named -> add(named.type())));
    }
    return this;
  }

  NamedClasses attribute(Optional<TypeUse> use) {
    use.ifPresent(named -> add(named.type()));
    return this;
  }

  private void add(List<ParameterModel> parameters) {
    for (ParameterModel parameter : parameters) {
      add(parameter.type().type());
    }
  }

  private void add(TypeModel type) {
    for (ClassId id : type.classes()) {
      users.add(id);
      if (id.packageName().equals("java.lang")) {
        langNames.add(id.simpleNames().get(0));
      }
    }
    if (type instanceof TypeModel.Primitive primitive && !primitive.name().equals("void")) {
      langNames.add(primitive.box());
    }
  }
}
