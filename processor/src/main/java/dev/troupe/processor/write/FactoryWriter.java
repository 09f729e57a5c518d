package dev.troupe.processor.write;

import dev.troupe.processor.layout.Source;
import dev.troupe.processor.model.ActorModel;
import dev.troupe.processor.model.ConstructorModel;
import dev.troupe.processor.model.ParameterModel;
import dev.troupe.processor.model.TypeModel;
import dev.troupe.processor.model.TypeVariableModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes what makes references and actors: {@code TYPE}, the constructor, {@code props}. */
final class FactoryWriter {
  private final Subject subject;
  private final TypeWriter types;
  private final Source source;

  FactoryWriter(Subject subject) {
    this.subject = subject;
    this.types = subject.types();
    this.source = subject.source();
  }

  void writeType() {
    String type = subject.anyActorType();
    String wiring = "new " + WiringWriter.NAME;
    source.comment("What an engine needs to know of {@link " + subject.actorClass() + "} actors.");
    if (subject.isGeneric()) {
      subject.annotations().suppress(List.of("unchecked"));
      wiring = "(" + type + ") (" + anyType() + ") " + wiring + "<>";
    }
    source.line("public static final " + type + " TYPE = " + wiring + "();");
  }

  void writeMethods() {
    writeConstructor();
    if (subject.isGeneric()) {
      writeTypedType();
    }
    Signatures.constructor(subject.model()).ifPresent(this::writeProps);
    writePropsFrom();
  }

  private void writeConstructor() {
    String name = subject.model().ref().simpleName();
    source.blank();
    source.open("private " + name + "(" + types.name(Api.ENDPOINT) + " endpoint)");
    source.line("super(endpoint);");
    source.close();
  }

  private void writeTypedType() {
    String type = subject.actorType();
    source.blank();
    source.comment("{@code TYPE} for one choice of type arguments; nothing checks that choice.");
    subject.annotations().suppress(List.of("unchecked"));
    source.open("public static " + variables(List.of()) + type + " type()");
    source.line("return (" + type + ") (" + anyType() + ") TYPE;");
    source.close();
  }

  private String anyType() {
    return types.applied(Api.ACTOR_TYPE, List.of("?", "?"));
  }

  /** The actor's type variables, with those of a constructor. */
  private String variables(List<TypeVariableModel> more) {
    List<TypeVariableModel> variables = new ArrayList<>(subject.model().typeParameters());
    variables.addAll(more);
    return variables.isEmpty() ? "" : types.variables(variables) + " ";
  }

  private void writeProps(ConstructorModel constructor) {
    List<ParameterModel> given = Signatures.given(constructor);
    boolean varargs = constructor.varargs() && !given.isEmpty();
    String end = given.isEmpty() ? "." : "; the arguments are used again at each restart.";
    source.blank();
    source.comment("Describes " + subject.actorLink() + " to spawn" + end);
    subject.annotations().deprecated(constructor.deprecation());
    subject.annotations().suppressions(given, varargs, Optional.empty());
    List<String> own = TypeWriter.names(constructor.typeParameters());
    subject.imports().hide(own);
    Set<String> names = names(given);
    String modifiers = Signatures.modifier(Signatures.access(given)) + "static ";
    String head = modifiers + variables(constructor.typeParameters()) + props() + " props(";
    source.open(head + parameters(given, names, varargs) + ")");
    source.line(body(constructor, names));
    source.close();
    subject.imports().show(own);
  }

  private String props() {
    return types.applied(Api.PROPS, List.of(subject.ref()));
  }

  private static Set<String> names(List<ParameterModel> parameters) {
    Set<String> names = new HashSet<>();
    for (ParameterModel parameter : parameters) {
      names.add(parameter.name());
    }
    return names;
  }

  private String parameters(List<ParameterModel> given, Set<String> names, boolean varargs) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < given.size(); i++) {
      TypeModel type = given.get(i).type().type();
      boolean isLast = i == given.size() - 1;
      text.append(i == 0 ? "" : ", ")
          .append(varargs && isLast ? types.varargs(type) : types.of(type))
          .append(' ')
          .append(name(given.get(i), names));
    }
    return text.toString();
  }

  private String body(ConstructorModel constructor, Set<String> names) {
    if (subject.standIn()) {
      return Signatures.failure(types);
    }
    String type =
        names.contains("TYPE") && !subject.isGeneric()
            ? subject.model().ref().simpleName() + ".TYPE"
            : subject.typeExpression();
    // A parameter of that name would be meant instead of the class.
    String props =
        names.contains(Api.PROPS.simpleName()) ? Api.PROPS.qualifiedName() : types.name(Api.PROPS);
    String context = new Names(names).claim("context");
    List<String> arguments = new ArrayList<>();
    for (ParameterModel parameter : constructor.parameters()) {
      arguments.add(ActorModel.isContext(parameter) ? context : name(parameter, names));
    }
    // No diamond: from an argument with a wildcard javac may infer what is out of bounds.
    String creation = "new " + subject.actor() + "(" + String.join(", ", arguments) + ")";
    return "return " + props + ".of(" + type + ", " + context + " -> " + creation + ");";
  }

  /** As the user has it, unless it would hide the package of what may need its full name here. */
  private static String name(ParameterModel parameter, Set<String> names) {
    boolean hides = Api.PROPS.packageName().startsWith(parameter.name() + ".");
    return hides ? new Names(names).claim(parameter.name()) : parameter.name();
  }

  private void writePropsFrom() {
    String context = types.applied(Api.ACTOR_CONTEXT, List.of(subject.ref()));
    String factory = types.applied(Api.FUNCTION, List.of(context, subject.actor()));
    source.blank();
    String end = " made by {@code factory}, at the start and at each restart.";
    source.comment("Describes " + subject.actorLink() + end);
    String head = "public static " + variables(List.of()) + props() + " propsFrom(";
    source.open(head + factory + " factory)");
    String type = subject.typeExpression();
    source.line("return " + types.name(Api.PROPS) + ".of(" + type + ", factory::apply);");
    source.close();
  }
}
