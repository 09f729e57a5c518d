package dev.troupe.processor.write;

import dev.troupe.processor.layout.Source;
import dev.troupe.processor.model.TypeModel;
import dev.troupe.processor.model.TypeUse;
import java.util.List;

/**
 * Writes the tags, and how a message finds its own where its declared type does not say it:
 * handlers for its subtypes exist, or the type is the actor's protocol.
 */
final class TagWriter {
  private final Messages messages;
  private final TypeWriter types;
  private final Source source;

  TagWriter(Subject subject) {
    this.messages = subject.messages();
    this.types = subject.types();
    this.source = subject.source();
  }

  void writeConstants() {
    source.blank();
    for (Message message : messages.all()) {
      source.line("private static final int " + message.constant() + " = " + message.tag() + ";");
    }
  }

  /** The tag of what is in the variable {@code message}. */
  String of(Message message) {
    return messages.narrowerThan(message).isEmpty() ? message.constant() : "tagOf(message)";
  }

  void writeMethods() {
    messages.protocol().ifPresent(this::writeProtocol);
    for (Message message : messages.all()) {
      List<Message> narrower = messages.narrowerThan(message);
      if (!narrower.isEmpty()) {
        open(message.type());
        writeTests(narrower);
        source.line("return " + message.constant() + ";");
        source.close();
      }
    }
  }

  private void writeProtocol(TypeUse protocol) {
    source.blank();
    source.comment("Sends {@code message} to the handler of the narrowest type that it is of.");
    String parameter = types.plain(protocol.type()) + " message";
    source.open(Signatures.modifier(protocol.access()) + "void tell(" + parameter + ")");
    source.line("endpoint().tell(tagOf(message), message);");
    source.close();
    open(protocol.type());
    source.line(types.name(Api.OBJECTS) + ".requireNonNull(message, \"message\");");
    writeTests(messages.of(protocol.type().erasure()));
    source.line("// Not reached unless the protocol has been given a new type since.");
    String text = "\"No handler for \" + message.getClass().getName()";
    source.line("throw new " + types.name(Api.ILLEGAL_ARGUMENT) + "(" + text + ");");
    source.close();
  }

  private void open(TypeModel type) {
    source.blank();
    // The method is static: type variables mean nothing there.
    source.open("private static int tagOf(" + types.anyOf(type) + " message)");
  }

  private void writeTests(List<Message> candidates) {
    for (Message candidate : candidates) {
      source.open("if (message instanceof " + types.name(candidate.erased()) + ")");
      source.line("return " + candidate.constant() + ";");
      source.close();
    }
  }
}
