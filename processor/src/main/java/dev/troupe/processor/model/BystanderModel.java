package dev.troupe.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A class that has annotations of actors and is none itself: a superclass of actors, or a mistake.
 *
 * @param id the class
 * @param site its place
 * @param kind its kind
 * @param isAbstract whether it is abstract; interfaces are
 * @param aboveActor whether an actor of this compilation extends or implements it
 * @param handlers the handlers that stand in it
 * @param hooks the hooks that stand in it
 * @param rules its {@code @Supervise}
 * @param mailbox its {@code @Mailbox}
 */
public record BystanderModel(
    ClassId id,
    Site site,
    ClassKind kind,
    boolean isAbstract,
    boolean aboveActor,
    List<HandlerModel> handlers,
    List<HookModel> hooks,
    List<SuperviseModel> rules,
    Optional<MailboxModel> mailbox) {
  public BystanderModel {
    handlers = List.copyOf(handlers);
    hooks = List.copyOf(hooks);
    rules = List.copyOf(rules);
  }
}
