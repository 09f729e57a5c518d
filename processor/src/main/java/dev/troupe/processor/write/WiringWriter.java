package dev.troupe.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.troupe.processor.model.HookModel;
import dev.troupe.processor.model.StatesModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the nested class that tells an engine how to run the actor. */
final class WiringWriter {
  private final Subject subject;

  WiringWriter(Subject subject) {
    this.subject = subject;
  }

  TypeSpec write() {
    TypeSpec.Builder wiring =
        TypeSpec.classBuilder(subject.wiring())
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .addTypeVariables(subject.variables())
            .superclass(subject.actorType())
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PRIVATE)
                    .addStatement("super($T.class)", subject.actorClass())
                    .build())
            .addMethod(ref());
    new DispatchWriter(subject).writeTo(wiring);
    wiring.addMethod(accepts());
    writeHooks(wiring);
    new SupervisionWriter(subject).writeTo(wiring);
    if (!subject.standIn()) {
      subject.model().states().ifPresent(states -> writeStates(wiring, states));
    }
    if (subject.model().blocking()) {
      wiring.addMethod(
          overriding("blocking", TypeName.BOOLEAN).addStatement("return true").build());
    }
    return wiring.build();
  }

  private static MethodSpec.Builder overriding(String name, TypeName returned) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(returned);
  }

  private MethodSpec ref() {
    return overriding("ref", subject.ref())
        .addParameter(Api.ENDPOINT, "endpoint")
        .addStatement(
            "return new $T$L(endpoint)", subject.refClass(), subject.isGeneric() ? "<>" : "")
        .build();
  }

  private MethodSpec accepts() {
    TypeName strings = ParameterizedTypeName.get(Api.LIST, TypeName.get(String.class));
    MethodSpec.Builder method = overriding("accepts", strings).addParameter(TypeName.INT, "state");
    List<String> states = subject.model().states().map(StatesModel::constants).orElse(List.of());
    if (states.isEmpty()) {
      return method.addStatement("return $L", labels(Optional.empty())).build();
    }
    CodeBlock.Builder table = CodeBlock.builder().add("return switch (state) {\n$>");
    for (int i = 0; i < states.size(); i++) {
      table.add("case $L -> $L;\n", i, labels(Optional.of(states.get(i))));
    }
    return method.addCode(table.add("default -> $T.of();\n$<};\n", Api.LIST).build()).build();
  }

  private CodeBlock labels(Optional<String> state) {
    CodeBlock labels =
        subject.messages().all().stream()
            .filter(message -> subject.messages().handlerOf(message, state).isPresent())
            .map(message -> CodeBlock.of("$S", message.label()))
            .collect(CodeBlock.joining(",$W"));
    return CodeBlock.of("$T.of($L)", Api.LIST, labels);
  }

  private void writeHooks(TypeSpec.Builder wiring) {
    if (subject.standIn()) {
      return;
    }
    for (HookModel.Kind kind : HookModel.Kind.values()) {
      List<HookModel> hooks =
          new ArrayList<>(
              subject.model().hooks().stream().filter(hook -> hook.kind() == kind).toList());
      if (!kind.superclassFirst()) {
        Collections.reverse(hooks);
      }
      if (!hooks.isEmpty()) {
        wiring.addMethod(hook(kind, hooks));
      }
    }
  }

  private MethodSpec hook(HookModel.Kind kind, List<HookModel> hooks) {
    String annotation = kind.annotation();
    MethodSpec.Builder method =
        overriding(
                annotation.substring(0, 1).toLowerCase(Locale.ROOT) + annotation.substring(1),
                TypeName.VOID)
            .addParameter(subject.actor(), "actor")
            .addException(Exception.class);
    if (kind.takesCause()) {
      method.addParameter(Throwable.class, "cause");
    }
    for (HookModel hook : hooks) {
      method.addStatement(
          "actor.$L($L)",
          hook.method().name(),
          hook.method().parameters().isEmpty() ? "" : "cause");
    }
    return method.build();
  }

  private static void writeStates(TypeSpec.Builder wiring, StatesModel states) {
    TypeName type = TypeNames.plain(states.type().type());
    TypeName anyEnum =
        ParameterizedTypeName.get(Api.ENUM, WildcardTypeName.subtypeOf(Object.class));
    wiring.addField(
        FieldSpec.builder(
                ParameterizedTypeName.get(Api.LIST, type),
                "STATES",
                Modifier.PRIVATE,
                Modifier.STATIC,
                Modifier.FINAL)
            .initializer("$T.of($T.values())", Api.LIST, type)
            .build());
    wiring.addMethod(
        overriding(
                "states", ParameterizedTypeName.get(Api.LIST, WildcardTypeName.subtypeOf(anyEnum)))
            .addStatement("return STATES")
            .build());
  }
}
