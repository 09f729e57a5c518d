package dev.troupe.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.troupe.processor.model.Access;
import dev.troupe.processor.model.ActorModel;
import dev.troupe.processor.model.ConstructorModel;
import dev.troupe.processor.model.ParameterModel;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes what makes references and actors: {@code TYPE}, the constructor, {@code props}. */
final class FactoryWriter {
  private final Subject subject;

  FactoryWriter(Subject subject) {
    this.subject = subject;
  }

  void writeTo(TypeSpec.Builder ref) {
    ref.addField(type());
    ref.addMethod(
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addParameter(Api.ENDPOINT, "endpoint")
            .addStatement("super(endpoint)")
            .build());
    if (subject.isGeneric()) {
      ref.addMethod(typedType());
    }
    usableConstructor().map(this::props).ifPresent(ref::addMethod);
    ref.addMethod(propsFrom());
  }

  private FieldSpec type() {
    FieldSpec.Builder field =
        FieldSpec.builder(
                subject.anyActorType(), "TYPE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc(
                new Prose()
                    .say("What an engine needs to know of ")
                    .link(subject.actorClass())
                    .say(" actors.")
                    .build());
    if (subject.isGeneric()) {
      return field
          .addAnnotation(Signatures.suppress(List.of("unchecked")))
          .initializer("($T) ($T) new $T<>()", subject.anyActorType(), anyType(), subject.wiring())
          .build();
    }
    return field.initializer("new $T()", subject.wiring()).build();
  }

  private static TypeName anyType() {
    TypeName any = WildcardTypeName.subtypeOf(Object.class);
    return ParameterizedTypeName.get(Api.ACTOR_TYPE, any, any);
  }

  private MethodSpec typedType() {
    return MethodSpec.methodBuilder("type")
        .addJavadoc(
            new Prose()
                .code("TYPE")
                .say(" for one choice of type arguments; nothing checks that choice.")
                .build())
        .addAnnotation(Signatures.suppress(List.of("unchecked")))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addTypeVariables(subject.variables())
        .returns(subject.actorType())
        .addStatement("return ($T) ($T) TYPE", subject.actorType(), anyType())
        .build();
  }

  private Optional<ConstructorModel> usableConstructor() {
    List<ConstructorModel> usable =
        subject.model().constructors().stream()
            .filter(constructor -> constructor.access() != Access.PRIVATE)
            .toList();
    return usable.size() == 1 ? Optional.of(usable.get(0)) : Optional.empty();
  }

  private MethodSpec props(ConstructorModel constructor) {
    List<ParameterModel> own =
        constructor.parameters().stream()
            .filter(parameter -> !ActorModel.isContext(parameter))
            .toList();
    Set<String> names = own.stream().map(ParameterModel::name).collect(Collectors.toSet());
    String context = new Names(new HashSet<>(names)).claim("context");
    boolean varargs = constructor.varargs() && !own.isEmpty();
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("props")
            .addJavadoc(propsDoc(!own.isEmpty()))
            .addModifiers(Modifier.STATIC)
            .addTypeVariables(subject.variables())
            .addTypeVariables(TypeNames.variables(constructor.typeParameters()))
            .returns(ParameterizedTypeName.get(Api.PROPS, subject.ref()))
            .varargs(varargs);
    Deprecations.annotation(constructor.deprecation()).ifPresent(method::addAnnotation);
    if (Signatures.access(own) == Access.PUBLIC) {
      method.addModifiers(Modifier.PUBLIC);
    }
    Signatures.suppressions(own, varargs).forEach(method::addAnnotation);
    own.forEach(parameter -> method.addParameter(parameter(parameter, names)));
    return method.addStatement(body(constructor, names, context)).build();
  }

  private CodeBlock body(ConstructorModel constructor, Set<String> names, String context) {
    String type =
        names.contains("TYPE") && !subject.isGeneric()
            ? subject.refClass().simpleName() + ".TYPE"
            : subject.typeExpression();
    if (subject.standIn()) {
      return CodeBlock.of("throw new $T($S)", IllegalStateException.class, Signatures.BROKEN);
    }
    String arguments =
        constructor.parameters().stream()
            .map(parameter -> ActorModel.isContext(parameter) ? context : name(parameter, names))
            .collect(Collectors.joining(", "));
    // No diamond: from an argument with a wildcard javac may infer what is out of bounds.
    // A parameter of that name would be meant instead of the class.
    CodeBlock props =
        names.contains(Api.PROPS.simpleName())
            ? CodeBlock.of("$L", Api.PROPS.canonicalName())
            : CodeBlock.of("$T", Api.PROPS);
    return CodeBlock.of(
        "return $L.of($L, $L -> new $T($L))", props, type, context, subject.actor(), arguments);
  }

  private CodeBlock propsDoc(boolean hasParameters) {
    Prose prose =
        new Prose().say("Describes " + article() + " ").link(subject.actorClass()).say(" to spawn");
    return prose
        .say(hasParameters ? "; the arguments are used again at each restart." : ".")
        .build();
  }

  private String article() {
    return Signatures.article(subject.actorClass().simpleName());
  }

  private static ParameterSpec parameter(ParameterModel parameter, Set<String> names) {
    TypeName type = TypeNames.of(parameter.type().type());
    return ParameterSpec.builder(type, name(parameter, names)).build();
  }

  /** As the user has it, unless it would hide the package of what may need its full name here. */
  private static String name(ParameterModel parameter, Set<String> names) {
    boolean hides = Api.PROPS.packageName().startsWith(parameter.name() + ".");
    return hides ? new Names(names).claim(parameter.name()) : parameter.name();
  }

  private MethodSpec propsFrom() {
    TypeName context = ParameterizedTypeName.get(Api.ACTOR_CONTEXT, subject.ref());
    return MethodSpec.methodBuilder("propsFrom")
        .addJavadoc(
            new Prose()
                .say("Describes " + article() + " ")
                .link(subject.actorClass())
                .say(" made by ")
                .code("factory")
                .say(", at the start and at each restart.")
                .build())
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addTypeVariables(subject.variables())
        .returns(ParameterizedTypeName.get(Api.PROPS, subject.ref()))
        .addParameter(ParameterizedTypeName.get(Api.FUNCTION, context, subject.actor()), "factory")
        .addStatement("return $T.of($L, factory::apply)", Api.PROPS, subject.typeExpression())
        .build();
  }
}
