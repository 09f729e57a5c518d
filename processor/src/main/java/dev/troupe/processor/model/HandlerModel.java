package dev.troupe.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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

  /**
   * What the message is called across a compilation: its class, or, for a generated one, the actor
   * with the method that sends it: {@code shop.Inventory#restock(java.lang.String,int)}.
   */
  public String messageName(ClassId actor) {
    return message()
        .map(use -> use.type().erasure())
        .orElseGet(
            () ->
                method.parameters().stream()
                    .map(parameter -> parameter.type().type().erasure())
                    .collect(Collectors.joining(",", actor + "#" + method.name() + "(", ")")));
  }
}
