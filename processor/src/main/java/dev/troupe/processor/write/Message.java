package dev.troupe.processor.write;

import dev.troupe.processor.model.ClassId;
import dev.troupe.processor.model.Deprecation;
import dev.troupe.processor.model.HandlerModel;
import dev.troupe.processor.model.ReplyModel;
import dev.troupe.processor.model.TypeModel;
import dev.troupe.processor.model.TypeUse;
import dev.troupe.processor.model.TypeVariableModel;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * A message that the reference sends.
 *
 * @param constant the name of its tag
 * @param tag the number the reference and its dispatch table share
 * @param label how texts name it: its simple name, or the handler's name
 * @param type its type
 * @param variables the type variables that a generated message declares
 * @param erased the class alone
 * @param erasure the class's qualified name
 * @param supertypes the qualified names of the classes above it
 * @param unchecked whether a cast to it is unchecked
 * @param handlers its handlers: several if they are in force in different states
 */
record Message(
    String constant,
    int tag,
    String label,
    TypeModel type,
    List<TypeVariableModel> variables,
    ClassId erased,
    String erasure,
    Set<String> supertypes,
    boolean unchecked,
    List<HandlerModel> handlers) {

  HandlerModel handler() {
    return handlers.get(0);
  }

  boolean isGenerated() {
    return handler().generatesMessage();
  }

  /** The user's message; generated ones have none. */
  TypeUse use() {
    return handler().message().orElseThrow();
  }

  ReplyModel reply() {
    return handler().reply();
  }

  /** The weakest deprecation of its handlers: while one is to be used, so is the message. */
  Deprecation deprecation() {
    return handlers.stream()
        .map(each -> each.method().deprecation())
        .min(Comparator.naturalOrder())
        .orElse(Deprecation.NONE);
  }

  /** Whether each of these messages could be handled as one of the other's. */
  boolean isNarrowerThan(Message other) {
    return isBelow(other.erasure);
  }

  boolean isBelow(String qualifiedName) {
    return supertypes.contains(qualifiedName) && !erasure.equals(qualifiedName);
  }
}
