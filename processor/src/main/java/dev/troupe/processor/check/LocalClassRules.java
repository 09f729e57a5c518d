package dev.troupe.processor.check;

import dev.troupe.processor.model.LocalClassModel;
import dev.troupe.processor.model.LocalClassModel.Mark;
import java.util.ArrayList;
import java.util.List;

/** Judges classes inside methods: none of them can be an actor. */
public final class LocalClassRules {
  private LocalClassRules() {}

  /**
   * Judges one class.
   *
   * @param local the class
   * @return what is wrong
   */
  public static List<Finding> of(LocalClassModel local) {
    List<Finding> findings = new ArrayList<>();
    Reporter out = findings::add;
    if (local.marks().stream().anyMatch(mark -> mark.annotation().equals("Actor"))) {
      out.report(Fault.ACTOR_LOCAL, local.site(), local.name());
    } else {
      String owner = local.name().isEmpty() ? "an anonymous class" : local.name();
      local.marks().forEach(mark -> outside(mark, owner, out));
    }
    return findings;
  }

  private static void outside(Mark mark, String owner, Reporter out) {
    String remedy = "Write a class with @Actor";
    switch (mark.annotation()) {
      case "Receive" ->
          out.report(Fault.HANDLER_OUTSIDE_ACTOR, mark.site(), mark.signature(), owner, remedy);
      case "Supervise" -> out.report(Fault.SUPERVISE_OUTSIDE_ACTOR, mark.site(), owner);
      case "Mailbox" -> out.report(Fault.MAILBOX_OUTSIDE_ACTOR, mark.site(), owner);
      default ->
          out.report(
              Fault.HOOK_OUTSIDE_ACTOR,
              mark.site(),
              mark.signature(),
              owner,
              remedy,
              mark.annotation());
    }
  }
}
