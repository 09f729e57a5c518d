package dev.troupe.processor.write;

import dev.troupe.processor.layout.Source;
import dev.troupe.processor.model.ParameterModel;
import java.util.List;
import java.util.Optional;

/** Writes the records that carry the arguments of generated methods. */
final class RecordWriter {
  private final Subject subject;

  RecordWriter(Subject subject) {
    this.subject = subject;
  }

  void write() {
    for (Message message : subject.messages().all()) {
      if (message.isGenerated()) {
        write(message);
      }
    }
  }

  private void write(Message message) {
    Source source = subject.source();
    List<ParameterModel> parameters = message.handler().method().parameters();
    source.blank();
    source.comment("The message of " + Handlers.of(message, subject) + ".");
    subject.annotations().suppressions(parameters, false, Optional.empty());
    String name = message.erased().simpleName();
    String variables = subject.types().variables(message.variables());
    source.line("private record " + name + variables + "(" + components(parameters) + ") {}");
  }

  private String components(List<ParameterModel> parameters) {
    StringBuilder text = new StringBuilder();
    for (ParameterModel parameter : parameters) {
      text.append(text.isEmpty() ? "" : ", ")
          .append(subject.types().of(parameter.type().type()))
          .append(' ')
          .append(Messages.component(parameter));
    }
    return text.toString();
  }
}
