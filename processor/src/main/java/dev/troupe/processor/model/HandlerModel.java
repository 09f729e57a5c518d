package dev.troupe.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A {@code @Receive} method.
 *
 * @param method the method
 * @param reply what it answers
 * @param in the states it is in force in, as written; none for all
 * @param signal the signal it takes, if it takes one
 */
public record HandlerModel(
    MethodModel method, ReplyModel reply, List<Attribute<String>> in, Optional<Signal> signal) {
  public HandlerModel {
    in = List.copyOf(in);
  }

  /** Whether it gets a generated message: it has no parameter, or several. */
  public boolean generatesMessage() {
    return method.parameters().size() != 1;
  }

  /** The message of a handler with exactly one parameter. */
  public Optional<TypeUse> message() {
    return generatesMessage() ? Optional.empty() : Optional.of(method.parameters().get(0).type());
  }
}
