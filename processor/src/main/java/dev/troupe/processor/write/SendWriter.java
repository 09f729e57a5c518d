package dev.troupe.processor.write;

import dev.troupe.processor.layout.Source;
import dev.troupe.processor.model.Access;
import dev.troupe.processor.model.MethodModel;
import dev.troupe.processor.model.ParameterModel;
import dev.troupe.processor.model.ReplyModel;
import dev.troupe.processor.model.TypeUse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Writes the methods that send: {@code tell}, {@code ask} and generated ones. */
final class SendWriter {
  private final Subject subject;
  private final TagWriter tags;
  private final TypeWriter types;
  private final Source source;

  SendWriter(Subject subject, TagWriter tags) {
    this.subject = subject;
    this.tags = tags;
    this.types = subject.types();
    this.source = subject.source();
  }

  void write() {
    for (Message message : subject.messages().all()) {
      if (message.isGenerated()) {
        writeGenerated(message);
      } else {
        writeGiven(message);
      }
    }
  }

  private void writeGiven(Message message) {
    String tag = tags.of(message);
    Access tellAccess = message.use().access();
    Access askAccess = tellAccess.and(message.handler().method().returns().access());
    String handlers = Handlers.of(message, subject);

    begin(message, "Sends {@code message} to " + handlers + tellEnd(message));
    String parameter = types.plain(message.type()) + " message";
    source.open(Signatures.modifier(tellAccess) + "void tell(" + parameter + ")");
    source.line("endpoint().tell(" + tag + ", message);");
    source.close();

    begin(message, "Asks " + handlers + askEnd());
    subject.annotations().suppressions(List.of(), false, replied(message));
    String ask = Signatures.modifier(askAccess) + future(message) + " ask(" + parameter;
    source.open(ask + ")");
    source.line("return endpoint().ask(" + tag + ", message);");
    source.close();

    begin(message, "Asks " + handlers + askEnd("timeout"));
    subject.annotations().suppressions(List.of(), false, replied(message));
    source.open(ask + ", " + types.name(Api.DURATION) + " timeout)");
    source.line("return endpoint().ask(" + tag + ", message, timeout);");
    source.close();
  }

  private void writeGenerated(Message message) {
    if (message.reply().kind() == ReplyModel.Kind.VOID) {
      writeGeneratedTell(message);
    } else {
      writeGeneratedAsks(message);
    }
  }

  private void writeGeneratedTell(Message message) {
    MethodModel method = message.handler().method();
    begin(message, "Calls " + Handlers.of(message, subject) + " with a message" + tellEnd(message));
    subject.annotations().suppressions(method.parameters(), false, Optional.empty());
    String head = Signatures.modifier(Signatures.access(method.parameters())) + "void ";
    source.open(head + method.name() + "(" + String.join(", ", parameters(method)) + ")");
    source.line("endpoint().tell(" + message.constant() + ", " + creation(message) + ");");
    source.close();
  }

  private void writeGeneratedAsks(Message message) {
    MethodModel method = message.handler().method();
    String handlers = Handlers.of(message, subject);
    Access access = Signatures.access(method.parameters()).and(method.returns().access());
    String timeout = new Names(new HashSet<>(names(method))).claim("timeout");

    begin(message, "Asks " + handlers + askEnd());
    subject.annotations().suppressions(method.parameters(), false, replied(message));
    String head = Signatures.modifier(access) + future(message) + " " + method.name() + "(";
    List<String> parameters = parameters(method);
    source.open(head + String.join(", ", parameters) + ")");
    String ask = "return endpoint().ask(" + message.constant() + ", " + creation(message);
    source.line(ask + ");");
    source.close();

    begin(message, "Asks " + handlers + askEnd(timeout));
    subject.annotations().suppressions(method.parameters(), false, replied(message));
    parameters.add(types.name(Api.DURATION) + " " + timeout);
    source.open(head + String.join(", ", parameters) + ")");
    source.line(ask + ", " + timeout + ");");
    source.close();
  }

  private void begin(Message message, String comment) {
    source.blank();
    source.comment(comment);
    subject.annotations().deprecated(message.deprecation());
  }

  private static String tellEnd(Message message) {
    return message.reply().kind() == ReplyModel.Kind.VOID ? "." : ", whose reply is dropped.";
  }

  private static String askEnd() {
    return "; fails with what it throws, or when no reply comes in the system's ask timeout.";
  }

  private static String askEnd(String timeout) {
    return "; fails with what it throws, or when no reply comes within {@code " + timeout + "}.";
  }

  private static Optional<TypeUse> replied(Message message) {
    return message.reply().kind() == ReplyModel.Kind.VOID
        ? Optional.empty()
        : Optional.of(message.handler().method().returns());
  }

  private String future(Message message) {
    return types.name(Api.COMPLETABLE_FUTURE) + "<" + types.of(message.reply().value()) + ">";
  }

  private String creation(Message message) {
    String arguments = String.join(", ", names(message.handler().method()));
    return "new " + types.plain(message.type()) + "(" + arguments + ")";
  }

  private static List<String> names(MethodModel method) {
    List<String> names = new ArrayList<>();
    for (ParameterModel parameter : method.parameters()) {
      names.add(parameter.name());
    }
    return names;
  }

  private List<String> parameters(MethodModel method) {
    List<String> parameters = new ArrayList<>();
    for (ParameterModel parameter : method.parameters()) {
      parameters.add(types.of(parameter.type().type()) + " " + parameter.name());
    }
    return parameters;
  }
}
