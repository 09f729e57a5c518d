package dev.troupe.processor.write;

import dev.troupe.processor.model.HandlerModel;
import dev.troupe.processor.model.MethodModel;
import dev.troupe.processor.model.ParameterModel;

/** How comments name the handler of a message. */
final class Handlers {
  private Handlers() {}

  /** Its handler, or all of them where the actor's state decides. */
  static String of(Message message, Subject subject) {
    StringBuilder text = new StringBuilder();
    for (HandlerModel handler : message.handlers()) {
      text.append(text.isEmpty() ? "" : " or ").append(of(handler.method(), subject));
    }
    return text.append(message.handlers().size() == 1 ? "" : ", as its state decides").toString();
  }

  private static String of(MethodModel method, Subject subject) {
    if (subject.standIn() || !method.declaredIn().equals(subject.model().id())) {
      return "{@code " + subject.model().id().simpleName() + "." + method.name() + "}";
    }
    StringBuilder parameters = new StringBuilder();
    for (ParameterModel parameter : method.parameters()) {
      parameters
          .append(parameters.isEmpty() ? "" : ", ")
          .append(subject.types().erasure(parameter.type().type()));
    }
    return "{@link " + subject.actorClass() + "#" + method.name() + "(" + parameters + ")}";
  }
}
