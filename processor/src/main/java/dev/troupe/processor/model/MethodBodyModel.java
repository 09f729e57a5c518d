package dev.troupe.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * What a method does, as far as it matters to actors. What other threads do for it is left out.
 *
 * @param key the method
 * @param declaredIn the class it stands in
 * @param role what an actor calls it for
 * @param pauses where its thread may have to wait
 * @param replies the asks whose replies it returns, if it returns a future
 * @param calls the methods it calls on its own actor
 * @param uses the first of the actor's state that it uses, as messages say it
 * @param escapes what it lets code outside the actor use
 */
public record MethodBodyModel(
    MethodKey key,
    ClassId declaredIn,
    Role role,
    List<PauseModel> pauses,
    AskedModel replies,
    List<MethodKey> calls,
    Optional<String> uses,
    List<EscapeModel> escapes) {
  public MethodBodyModel {
    pauses = List.copyOf(pauses);
    calls = List.copyOf(calls);
    escapes = List.copyOf(escapes);
  }

  /** What a method is to an actor. */
  public enum Role {
    CONSTRUCTOR,
    HANDLER,
    HOOK,
    OTHER
  }
}
