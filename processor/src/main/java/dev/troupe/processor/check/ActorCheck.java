package dev.troupe.processor.check;

import dev.troupe.processor.model.ActorModel;
import dev.troupe.processor.model.ClassId;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Judges the actors of one run by all rules: every fault of a class is found at once. */
public final class ActorCheck {
  private final Map<ClassId, ClassId> actorsByRef = new HashMap<>();

  /**
   * Notes an actor before any of its round is judged: of two with one reference, the first has it.
   */
  public void expect(ClassId actor) {
    actorsByRef.merge(actor.ref(), actor, (one, other) -> one.compareTo(other) < 0 ? one : other);
  }

  /** The references of all actors that were noted. */
  public Set<ClassId> refs() {
    return Collections.unmodifiableSet(actorsByRef.keySet());
  }

  /**
   * Judges one actor.
   *
   * @param actor the actor
   * @return what is wrong, each fault once a place; none if its reference can be written
   */
  public List<Finding> of(ActorModel actor) {
    Set<Finding> findings = new LinkedHashSet<>();
    Reporter out = findings::add;
    List<MessageHandler> messages = MessageHandler.of(actor);
    ActorRules.check(actor, out);
    ActorRules.checkName(actor, actorsByRef, out);
    ConstructorRules.check(actor, out);
    HandlerRules.check(actor, out);
    MessageTypeRules.check(actor, out);
    ReplyRules.check(actor, messages, out);
    OverlapRules.check(actor, messages, out);
    NameRules.check(actor, out);
    StateRules.check(actor, out);
    ProtocolRules.check(actor, messages, out);
    HookRules.check(actor, out);
    SupervisionRules.check(actor, out);
    MailboxRules.check(actor, out);
    AccessRules.check(actor, out);
    return List.copyOf(findings);
  }
}
