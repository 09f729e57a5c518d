package dev.troupe.processor.read;

import dev.troupe.processor.model.ClassId;
import dev.troupe.processor.model.ConstructorModel;
import dev.troupe.processor.model.HandlerModel;
import dev.troupe.processor.model.MethodModel;
import dev.troupe.processor.model.ParameterModel;
import dev.troupe.processor.model.SuperviseModel;
import dev.troupe.processor.model.TypeModel;
import dev.troupe.processor.model.TypeUse;
import dev.troupe.processor.model.TypeVariableModel;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Collects the simple names of {@code java.lang} that the source of a reference will name. */
final class LangNames {
  /** Those that references name by themselves. */
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

  private final Set<String> names = new TreeSet<>(OURS);

  private LangNames() {}

  static Set<String> of(
      List<TypeVariableModel> variables,
      List<ConstructorModel> constructors,
      List<HandlerModel> handlers,
      List<SuperviseModel> rules) {
    LangNames found = new LangNames();
    variables.forEach(variable -> found.add(variable.bounds().stream()));
    constructors.forEach(each -> found.add(each.parameters().stream().map(ParameterModel::type)));
    handlers.forEach(each -> found.add(signature(each.method())));
    rules.forEach(rule -> rule.on().value().forEach(named -> found.add(named.type())));
    return found.names;
  }

  private static Stream<TypeUse> signature(MethodModel method) {
    return Stream.concat(
        Stream.of(method.returns()), method.parameters().stream().map(ParameterModel::type));
  }

  private void add(Stream<TypeUse> uses) {
    uses.map(TypeUse::type).forEach(this::add);
  }

  private void add(TypeModel type) {
    type.classes()
        .filter(id -> id.packageName().equals("java.lang"))
        .map(ClassId::simpleNames)
        .forEach(each -> names.add(each.get(0)));
    if (type instanceof TypeModel.Primitive primitive && !primitive.name().equals("void")) {
      names.add(primitive.box());
    }
  }
}
