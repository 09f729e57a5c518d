package dev.troupe.processor.check;

import dev.troupe.processor.model.ActorModel;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Judges actors by all rules: every fault of a class is found in one run. */
public final class ActorCheck {
  private ActorCheck() {}

  /**
   * Judges one actor.
   *
   * @param actor the actor
   * @return what is wrong, each fault once a place; none if its reference can be written
   */
  public static List<Finding> of(ActorModel actor) {
    Set<Finding> findings = new LinkedHashSet<>();
    Reporter out = findings::add;
    ActorRules.check(actor, out);
    ConstructorRules.check(actor, out);
    HandlerRules.check(actor, out);
    MessageTypeRules.check(actor, out);
    ReplyRules.check(actor, out);
    OverlapRules.check(actor, out);
    NameRules.check(actor, out);
    StateRules.check(actor, out);
    ProtocolRules.check(actor, out);
    HookRules.check(actor, out);
    SupervisionRules.check(actor, out);
    MailboxRules.check(actor, out);
    AccessRules.check(actor, out);
    return List.copyOf(findings);
  }
}
