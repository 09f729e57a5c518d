package dev.troupe.processor.write;

import dev.troupe.processor.layout.Source;
import dev.troupe.processor.model.ClassId;
import dev.troupe.processor.model.MethodModel;
import dev.troupe.processor.model.ParameterModel;
import dev.troupe.processor.model.ReplyModel;
import dev.troupe.processor.model.StatesModel;
import dev.troupe.processor.model.TypeModel;
import dev.troupe.processor.write.DispatchTable.Block;
import dev.troupe.processor.write.DispatchTable.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Writes the dispatch table: one switch over the tags, or one method with a switch a state. */
final class DispatchWriter {
  private static final String ARGUMENTS = "(actor, tag, message);";
  private static final String OTHERWISE = "default -> unhandled();";

  private final Subject subject;
  private final TypeWriter types;
  private final Source source;
  private final Names methods = new Names(Set.of());

  DispatchWriter(Subject subject) {
    this.subject = subject;
    this.types = subject.types();
    this.source = subject.source();
  }

  void write() {
    source.blank();
    subject.annotations().override();
    Optional<StatesModel> states = subject.model().states();
    if (subject.standIn()) {
      openDispatch();
      source.line(Signatures.failure(types));
      source.close();
    } else if (states.isPresent()) {
      writeStates(states.get().constants());
    } else {
      DispatchTable table = DispatchTable.of(subject, Optional.empty(), "handle", methods);
      suppress(table);
      openDispatch();
      writeBody(table);
    }
  }

  private void openDispatch() {
    openMethod("public ", "dispatch", "int state, int tag, ");
  }

  /** A method of those that dispatch, up to its body. */
  private void openMethod(String modifier, String name, String numbers) {
    boolean nullable = subject.model().surroundings().nullable();
    List<ClassId> marks = nullable ? List.of(Api.NULLABLE) : List.of();
    TypeModel result = new TypeModel.Declared(Api.OBJECT, List.of(), Optional.empty(), marks);
    String head = modifier + types.of(result) + " " + name;
    String message = types.name(Api.OBJECT) + " message";
    String parameters = "(" + subject.actor() + " actor, " + numbers + message + ")";
    source.open(head + parameters + " throws " + types.name(Api.EXCEPTION));
  }

  private void writeStates(List<String> states) {
    List<String> names = new ArrayList<>();
    List<DispatchTable> tables = new ArrayList<>();
    for (String state : states) {
      String name = methods.claim("when" + camel(state));
      names.add(name);
      tables.add(DispatchTable.of(subject, Optional.of(state), name, methods));
    }
    openDispatch();
    source.open("return switch (state)");
    for (int i = 0; i < names.size(); i++) {
      source.line("case " + i + " -> " + names.get(i) + ARGUMENTS);
    }
    closeSwitch();
    for (int i = 0; i < names.size(); i++) {
      source.blank();
      suppress(tables.get(i));
      openMethod("private ", names.get(i), "int tag, ");
      writeBody(tables.get(i));
    }
  }

  private static String camel(String constant) {
    StringBuilder camel = new StringBuilder();
    for (String word : constant.split("_", -1)) {
      if (!word.isEmpty()) {
        camel.append(
            word.equals(word.toUpperCase(Locale.ROOT))
                ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT)
                : Names.capitalized(word));
      }
    }
    return camel.toString();
  }

  /** The body of a method, and the methods of its second level. */
  private void writeBody(DispatchTable table) {
    if (table.blocks().isEmpty()) {
      writeSwitch(table.cases());
      return;
    }
    source.open("return switch (tag >> " + DispatchTable.BITS + ")");
    for (Block block : table.blocks()) {
      source.line("case " + block.number() + " -> " + block.method() + ARGUMENTS);
    }
    closeSwitch();
    for (Block block : table.blocks()) {
      source.blank();
      suppress(block.cases());
      openMethod("private ", block.method(), "int tag, ");
      writeSwitch(block.cases());
    }
  }

  /** Cases of the second level are suppressed there. */
  private void suppress(DispatchTable table) {
    if (table.blocks().isEmpty()) {
      suppress(table.cases());
    }
  }

  private void suppress(List<Case> cases) {
    for (Case each : cases) {
      if (each.message().isPresent() && each.message().get().unchecked()) {
        subject.annotations().suppress(List.of("unchecked"));
        return;
      }
    }
  }

  private void writeSwitch(List<Case> cases) {
    source.open("return switch (tag)");
    for (Case each : cases) {
      writeCase(each);
    }
    closeSwitch();
  }

  /** Ends a switch, and the method it is all of. */
  private void closeSwitch() {
    source.line(OTHERWISE);
    source.close("};");
    source.close();
  }

  private void writeCase(Case one) {
    String label = "case " + labels(one) + " -> ";
    ReplyModel.Kind kind = one.handler().reply().kind();
    MethodModel method = one.handler().method();
    boolean unpacks = one.handler().generatesMessage() && !method.parameters().isEmpty();
    String call = "actor." + method.name() + "(" + argument(one) + ")";
    String result =
        kind == ReplyModel.Kind.STAGE ? "new " + types.name(Api.LATER) + "(" + call + ")" : call;
    if (!unpacks && kind != ReplyModel.Kind.VOID) {
      source.line(label + result + ";");
      return;
    }
    source.open(label.stripTrailing());
    if (unpacks) {
      String type = types.plain(one.message().orElseThrow().type());
      source.line(type + " m = (" + type + ") message;");
    }
    if (kind == ReplyModel.Kind.VOID) {
      source.line(call + ";");
      source.line("yield null;");
    } else {
      source.line("yield " + result + ";");
    }
    source.close();
  }

  private String labels(Case one) {
    String tags = String.join(", ", one.tags());
    return one.message().isEmpty() ? types.name(Api.SIGNALS) + "." + tags : tags;
  }

  private String argument(Case one) {
    List<ParameterModel> parameters = one.handler().method().parameters();
    if (!one.handler().generatesMessage()) {
      TypeModel type =
          one.message().map(Message::type).orElseGet(() -> parameters.get(0).type().type());
      return "(" + types.plain(type) + ") message";
    }
    StringBuilder text = new StringBuilder();
    for (ParameterModel parameter : parameters) {
      text.append(text.isEmpty() ? "m." : ", m.")
          .append(Messages.component(parameter))
          .append("()");
    }
    return text.toString();
  }
}
