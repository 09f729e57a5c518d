package dev.troupe.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  private final Names methodNames = new Names(Set.of());

  /**
   * One case: the tags that lead to a handler.
   *
   * @param handler the handler
   * @param message the message the handler takes; empty for a signal
   * @param tags the labels
   */
  private record Case(HandlerModel handler, Optional<Message> message, List<CodeBlock> tags) {}

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
      body(dispatch, Optional.empty(), "handle", parts);
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
      body(row, Optional.of(states.get(i)), name, parts);
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
                word.equals(word.toUpperCase(Locale.ROOT))
                    ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT)
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
    TypeName object = ClassName.OBJECT;
    return method.returns(
        subject.model().surroundings().nullable()
            ? object.annotated(AnnotationSpec.builder(Api.NULLABLE).build())
            : object);
  }

  /** The cases of messages, in the order of their tags. */
  private List<Case> cases(List<Message> messages, Optional<String> state) {
    Map<HandlerModel, List<CodeBlock>> tags = new LinkedHashMap<>();
    for (Message message : messages) {
      subject
          .messages()
          .handlerOf(message, state)
          .ifPresent(
              handler ->
                  tags.computeIfAbsent(handler, key -> new ArrayList<>())
                      .add(CodeBlock.of("$L", message.constant())));
    }
    return tags.entrySet().stream()
        .map(each -> new Case(each.getKey(), Optional.of(taken(each.getKey())), each.getValue()))
        .toList();
  }

  private List<Case> signals(Optional<String> state) {
    List<Case> cases = new ArrayList<>();
    for (Signal signal : Signal.values()) {
      CodeBlock tag = CodeBlock.of("$T.$L", Api.SIGNALS, signal.name());
      signalHandler(signal, state)
          .map(handler -> new Case(handler, Optional.empty(), List.of(tag)))
          .ifPresent(cases::add);
    }
    return cases;
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
      MethodSpec.Builder method, Optional<String> state, String prefix, List<MethodSpec> parts) {
    List<Message> messages = subject.messages().all();
    List<Case> signals = signals(state);
    List<Case> all = new ArrayList<>(cases(messages, state));
    all.addAll(signals);
    if (all.size() <= MOST) {
      method.addCode(table(all));
      suppress(method, all);
      return;
    }
    CodeBlock.Builder table = CodeBlock.builder().add("return switch (tag >> $L) {\n$>", BITS);
    for (int from = 0; from < messages.size(); from += MOST) {
      int to = Math.min(from + MOST, messages.size());
      List<Case> block = cases(messages.subList(from, to), state);
      if (!block.isEmpty()) {
        table.add(row(from >> BITS, prefix + from + "To" + (to - 1), block, parts));
      }
    }
    if (!signals.isEmpty()) {
      table.add(row(-1, prefix + "Signal", signals, parts));
    }
    method.addCode(table.add("default -> unhandled();\n$<};\n").build());
  }

  private CodeBlock row(int block, String base, List<Case> cases, List<MethodSpec> parts) {
    String name = methodNames.claim(base);
    MethodSpec.Builder part = part(name).addCode(table(cases));
    suppress(part, cases);
    parts.add(part.build());
    return CodeBlock.of("case $L -> $L(actor, tag, message);\n", block, name);
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
