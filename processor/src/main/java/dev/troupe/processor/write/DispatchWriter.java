package dev.troupe.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.troupe.processor.model.HandlerModel;
import dev.troupe.processor.model.MethodModel;
import dev.troupe.processor.model.ParameterModel;
import dev.troupe.processor.model.ReplyModel;
import dev.troupe.processor.model.Signal;
import dev.troupe.processor.model.StatesModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes the dispatch table: one switch over the tags, or one method with a switch for each state.
 *
 * <p>A switch of more than eight tags is split in two levels: small methods are what the JIT
 * compiler inlines.
 */
final class DispatchWriter {
  private static final int BITS = 3;
  private static final int MOST = 1 << BITS;

  private final Subject subject;
  private final Names methodNames = new Names(java.util.Set.of());

  /**
   * One case: the tags that lead to a handler.
   *
   * @param handler the handler
   * @param message the message the handler takes; empty for a signal
   * @param tags the labels
   * @param block which of the smaller switches it belongs to
   */
  private record Case(
      HandlerModel handler, Optional<Message> message, List<CodeBlock> tags, int block) {}

  DispatchWriter(Subject subject) {
    this.subject = subject;
  }

  void writeTo(TypeSpec.Builder wiring) {
    Optional<StatesModel> states = subject.model().states();
    MethodSpec.Builder dispatch =
        method("dispatch")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .addParameter(TypeName.INT, "state")
            .addParameter(TypeName.INT, "tag")
            .addParameter(Object.class, "message");
    if (subject.standIn()) {
      wiring.addMethod(
          dispatch
              .addStatement("throw new $T($S)", IllegalStateException.class, Signatures.BROKEN)
              .build());
      return;
    }
    if (states.isEmpty()) {
      List<MethodSpec> parts = new ArrayList<>();
      body(dispatch, cases(Optional.empty()), "handle", parts);
      wiring.addMethod(dispatch.build());
      parts.forEach(wiring::addMethod);
      return;
    }
    writeStates(wiring, dispatch, states.get().constants());
  }

  private void writeStates(
      TypeSpec.Builder wiring, MethodSpec.Builder dispatch, List<String> states) {
    List<MethodSpec> rows = new ArrayList<>();
    CodeBlock.Builder table = CodeBlock.builder().add("return switch (state) {\n$>");
    for (int i = 0; i < states.size(); i++) {
      String name = methodNames.claim("when" + camel(states.get(i)));
      table.add("case $L -> $L(actor, tag, message);\n", i, name);
      MethodSpec.Builder row = part(name);
      List<MethodSpec> parts = new ArrayList<>();
      body(row, cases(Optional.of(states.get(i))), name, parts);
      rows.add(row.build());
      rows.addAll(parts);
    }
    wiring.addMethod(
        dispatch.addCode(table.add("default -> unhandled();\n$<};\n").build()).build());
    rows.forEach(wiring::addMethod);
  }

  private static String camel(String constant) {
    return Stream.of(constant.split("_", -1))
        .filter(word -> !word.isEmpty())
        .map(
            word ->
                word.equals(word.toUpperCase(java.util.Locale.ROOT))
                    ? word.charAt(0) + word.substring(1).toLowerCase(java.util.Locale.ROOT)
                    : Names.capitalized(word))
        .collect(Collectors.joining());
  }

  private MethodSpec.Builder part(String name) {
    return method(name)
        .addModifiers(Modifier.PRIVATE)
        .addParameter(TypeName.INT, "tag")
        .addParameter(Object.class, "message");
  }

  private MethodSpec.Builder method(String name) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addParameter(subject.actor(), "actor")
            .addException(Exception.class);
    TypeName object = com.palantir.javapoet.ClassName.OBJECT;
    return method.returns(
        subject.model().surroundings().nullable()
            ? object.annotated(com.palantir.javapoet.AnnotationSpec.builder(Api.NULLABLE).build())
            : object);
  }

  private List<Case> cases(Optional<String> state) {
    Map<HandlerModel, List<CodeBlock>> tags = new LinkedHashMap<>();
    Map<HandlerModel, Case> cases = new LinkedHashMap<>();
    for (Message message : subject.messages().all()) {
      subject
          .messages()
          .handlerOf(message, state)
          .ifPresent(
              handler -> {
                List<CodeBlock> labels = tags.computeIfAbsent(handler, key -> new ArrayList<>());
                labels.add(CodeBlock.of("$L", message.constant()));
                cases.putIfAbsent(
                    handler,
                    new Case(handler, Optional.of(taken(handler)), labels, message.tag() >> BITS));
              });
    }
    List<Case> all = new ArrayList<>(cases.values());
    for (Signal signal : Signal.values()) {
      signalHandler(signal, state)
          .map(
              handler ->
                  new Case(
                      handler,
                      Optional.empty(),
                      List.of(CodeBlock.of("$T.$L", Api.SIGNALS, signal.name())),
                      -1))
          .ifPresent(all::add);
    }
    return all;
  }

  private Message taken(HandlerModel handler) {
    return subject.messages().all().stream()
        .filter(message -> message.handlers().contains(handler))
        .findFirst()
        .orElseThrow();
  }

  private Optional<HandlerModel> signalHandler(Signal signal, Optional<String> state) {
    List<HandlerModel> handlers =
        subject.model().handlers().stream()
            .filter(handler -> handler.signal().equals(Optional.of(signal)))
            .toList();
    return Stream.concat(
            handlers.stream().filter(handler -> Messages.names(handler, state)),
            handlers.stream().filter(handler -> handler.in().isEmpty()))
        .findFirst();
  }

  /** One switch, or one over blocks of eight tags with a method each. */
  private void body(
      MethodSpec.Builder method, List<Case> cases, String prefix, List<MethodSpec> parts) {
    if (cases.size() <= MOST) {
      method.addCode(table(cases));
      suppress(method, cases);
      return;
    }
    Map<Integer, List<Case>> blocks =
        cases.stream()
            .collect(
                Collectors.groupingBy(Case::block, java.util.TreeMap::new, Collectors.toList()));
    CodeBlock.Builder table = CodeBlock.builder().add("return switch (tag >> $L) {\n$>", BITS);
    blocks.forEach(
        (block, of) -> {
          String name =
              methodNames.claim(
                  block < 0
                      ? prefix + "Signal"
                      : prefix + block * MOST + "To" + (block * MOST + MOST - 1));
          table.add("case $L -> $L(actor, tag, message);\n", block, name);
          MethodSpec.Builder part = part(name).addCode(table(of));
          suppress(part, of);
          parts.add(part.build());
        });
    method.addCode(table.add("default -> unhandled();\n$<};\n").build());
  }

  private static void suppress(MethodSpec.Builder method, List<Case> cases) {
    if (cases.stream().flatMap(one -> one.message().stream()).anyMatch(Message::unchecked)) {
      method.addAnnotation(Signatures.suppress(List.of("unchecked")));
    }
  }

  private static CodeBlock table(List<Case> cases) {
    CodeBlock.Builder table = CodeBlock.builder().add("return switch (tag) {\n$>");
    for (Case one : cases) {
      table.add("case ").add(CodeBlock.join(one.tags(), ", ")).add(" -> ");
      table.add(arm(one));
    }
    return table.add("default -> unhandled();\n$<};\n").build();
  }

  private static CodeBlock arm(Case one) {
    CodeBlock call = call(one);
    ReplyModel.Kind kind = one.handler().reply().kind();
    if (kind == ReplyModel.Kind.STAGE) {
      call = CodeBlock.of("new $T($L)", Api.LATER, call);
    }
    boolean unpacks =
        one.handler().generatesMessage() && !one.handler().method().parameters().isEmpty();
    if (!unpacks && kind != ReplyModel.Kind.VOID) {
      return CodeBlock.of("$L;\n", call);
    }
    CodeBlock.Builder arm = CodeBlock.builder().add("{\n$>");
    if (unpacks) {
      TypeName type = one.message().orElseThrow().type();
      arm.add("$T m = ($T) message;\n", type, type);
    }
    if (kind == ReplyModel.Kind.VOID) {
      arm.add("$L;\nyield null;\n", call);
    } else {
      arm.add("yield $L;\n", call);
    }
    return arm.add("$<}\n").build();
  }

  private static CodeBlock call(Case one) {
    MethodModel method = one.handler().method();
    if (one.handler().generatesMessage()) {
      return CodeBlock.of(
          "actor.$L($L)",
          method.name(),
          method.parameters().stream()
              .map(parameter -> "m." + Messages.component(parameter) + "()")
              .collect(Collectors.joining(", ")));
    }
    ParameterModel parameter = method.parameters().get(0);
    TypeName type =
        one.message().map(Message::type).orElseGet(() -> TypeNames.plain(parameter.type().type()));
    return CodeBlock.of("actor.$L(($T) message)", method.name(), type);
  }
}
