package dev.troupe.processor.check;

import dev.troupe.processor.model.BystanderModel;
import dev.troupe.processor.model.HandlerModel;
import dev.troupe.processor.model.HookModel;
import dev.troupe.processor.model.MethodModel;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Judges classes that have annotations of actors and are none. */
public final class BystanderRules {
  private static final String REF = "the ref";

  private BystanderRules() {}

  /**
   * Judges one class; for the last round, when all actors that extend it are known.
   *
   * @param bystander the class
   * @return what is wrong
   */
  public static List<Finding> of(BystanderModel bystander) {
    Set<Finding> findings = new LinkedHashSet<>();
    Reporter out = findings::add;
    boolean outside = !bystander.isAbstract() && !bystander.aboveActor();
    for (HandlerModel handler : bystander.handlers()) {
      handler(bystander, handler, outside, out);
    }
    for (HookModel hook : bystander.hooks()) {
      hook(bystander, hook, outside, out);
    }
    HookRules.duplicates(bystander.hooks(), bystander.id(), out);
    String name = bystander.id().simpleName();
    bystander.rules().forEach(rule -> out.report(Fault.SUPERVISE_OUTSIDE_ACTOR, rule.site(), name));
    bystander
        .mailbox()
        .ifPresent(mailbox -> out.report(Fault.MAILBOX_OUTSIDE_ACTOR, mailbox.site(), name));
    return List.copyOf(findings);
  }

  private static void handler(
      BystanderModel bystander, HandlerModel handler, boolean outside, Reporter out) {
    MethodModel method = handler.method();
    String owner = bystander.id().simpleName();
    if (outside) {
      String remedy = "Add @Actor to " + owner;
      out.report(Fault.HANDLER_OUTSIDE_ACTOR, method.site(), method.signature(), owner, remedy);
    }
    HandlerRules.check(handler, bystander.id(), REF, out);
    if (method.isAbstract()) {
      out.report(Fault.HANDLER_ABSTRACT, method.site(), method.signature());
    }
    MessageTypeRules.check(handler, bystander.id(), REF, out);
  }

  private static void hook(
      BystanderModel bystander, HookModel hook, boolean outside, Reporter out) {
    MethodModel method = hook.method();
    String owner = bystander.id().simpleName();
    String annotation = hook.kind().annotation();
    if (outside) {
      String remedy = "Add @Actor to " + owner;
      out.report(
          Fault.HOOK_OUTSIDE_ACTOR, method.site(), method.signature(), owner, remedy, annotation);
    }
    if (HookRules.isHandler(bystander.handlers(), method)) {
      out.report(Fault.HANDLER_AND_HOOK, method.site(), method.signature(), annotation);
    } else {
      HookRules.check(hook, bystander.id(), REF, out);
    }
  }
}
