package dev.troupe.processor.write;

import dev.troupe.processor.layout.Source;
import dev.troupe.processor.model.HookModel;
import dev.troupe.processor.model.StatesModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes the nested class that tells an engine how to run the actor. */
final class WiringWriter {
  /** Its simple name. */
  static final String NAME = "Wiring";

  private final Subject subject;
  private final TypeWriter types;
  private final Source source;

  WiringWriter(Subject subject) {
    this.subject = subject;
    this.types = subject.types();
    this.source = subject.source();
  }

  void write() {
    SupervisionWriter supervision = new SupervisionWriter(subject);
    Optional<StatesModel> states = subject.standIn() ? Optional.empty() : subject.model().states();
    String name = NAME + types.variables(subject.model().typeParameters());
    source.blank();
    source.open("private static final class " + name + " extends " + subject.actorType());
    supervision.writeConstants();
    states.ifPresent(this::writeStatesConstant);
    writeConstructor();
    writeRef();
    new DispatchWriter(subject).write();
    writeAccepts();
    writeHooks();
    supervision.writeMethods();
    if (states.isPresent()) {
      writeStates();
    }
    if (subject.model().blocking()) {
      writeBlocking();
    }
    source.close();
  }

  private void writeStatesConstant(StatesModel states) {
    String type = types.plain(states.type().type());
    String list = types.name(Api.LIST);
    source.blank();
    String head = "private static final " + list + "<" + type + "> STATES = ";
    source.line(head + list + ".of(" + type + ".values());");
  }

  private void writeConstructor() {
    source.blank();
    source.open("private " + NAME + "()");
    source.line("super(" + subject.actorClass() + ".class);");
    source.close();
  }

  private void writeRef() {
    openOverriding(subject.ref() + " ref(" + types.name(Api.ENDPOINT) + " endpoint)");
    String diamond = subject.isGeneric() ? "<>" : "";
    source.line("return new " + types.name(subject.model().ref()) + diamond + "(endpoint);");
    source.close();
  }

  private void openOverriding(String method) {
    source.blank();
    subject.annotations().override();
    source.open("public " + method);
  }

  private void writeAccepts() {
    String strings = types.applied(Api.LIST, List.of(types.name(Api.STRING)));
    openOverriding(strings + " accepts(int state)");
    List<String> states = subject.model().states().map(StatesModel::constants).orElse(List.of());
    if (states.isEmpty()) {
      source.line("return " + labels(Optional.empty()) + ";");
    } else {
      source.open("return switch (state)");
      for (int i = 0; i < states.size(); i++) {
        source.line("case " + i + " -> " + labels(Optional.of(states.get(i))) + ";");
      }
      source.line("default -> " + types.name(Api.LIST) + ".of();");
      source.close("};");
    }
    source.close();
  }

  private String labels(Optional<String> state) {
    StringBuilder labels = new StringBuilder();
    for (Message message : subject.messages().all()) {
      if (subject.messages().handlerOf(message, state).isPresent()) {
        labels.append(labels.isEmpty() ? "\"" : ", \"").append(message.label()).append('"');
      }
    }
    return types.name(Api.LIST) + ".of(" + labels + ")";
  }

  private void writeHooks() {
    if (subject.standIn()) {
      return;
    }
    for (HookModel.Kind kind : HookModel.Kind.values()) {
      List<HookModel> hooks = new ArrayList<>();
      for (HookModel hook : subject.model().hooks()) {
        if (hook.kind() == kind) {
          hooks.add(hook);
        }
      }
      if (!kind.superclassFirst()) {
        Collections.reverse(hooks);
      }
      if (!hooks.isEmpty()) {
        writeHook(kind, hooks);
      }
    }
  }

  private void writeHook(HookModel.Kind kind, List<HookModel> hooks) {
    String annotation = kind.annotation();
    String name = annotation.substring(0, 1).toLowerCase(Locale.ROOT) + annotation.substring(1);
    String cause = kind.takesCause() ? ", " + types.name(Api.THROWABLE) + " cause" : "";
    String head = "void " + name + "(" + subject.actor() + " actor" + cause + ")";
    openOverriding(head + " throws " + types.name(Api.EXCEPTION));
    for (HookModel hook : hooks) {
      String argument = hook.method().parameters().isEmpty() ? "" : "cause";
      source.line("actor." + hook.method().name() + "(" + argument + ");");
    }
    source.close();
  }

  private void writeStates() {
    String anyEnum = "? extends " + types.applied(Api.ENUM, List.of("?"));
    openOverriding(types.applied(Api.LIST, List.of(anyEnum)) + " states()");
    source.line("return STATES;");
    source.close();
  }

  private void writeBlocking() {
    openOverriding("boolean blocking()");
    source.line("return true;");
    source.close();
  }
}
