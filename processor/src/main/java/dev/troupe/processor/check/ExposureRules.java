package dev.troupe.processor.check;

import dev.troupe.processor.model.ActorModel;
import dev.troupe.processor.model.Article;
import dev.troupe.processor.model.ExposureModel;

/** Warns of an actor's state that others can reach: they would do so beside its messages. */
final class ExposureRules {
  private ExposureRules() {}

  static void check(ActorModel actor, ExposureModel state, Reporter out) {
    String name = actor.id().simpleName();
    switch (state.leak()) {
      case FIELD ->
          out.report(
              Fault.ACTOR_STATE_EXPOSED,
              state.site(),
              state.field(),
              "is not private, so others could change it while " + name + " handles a message",
              "Make it private, or final.");
      case CONTENT ->
          out.report(
              Fault.ACTOR_STATE_EXPOSED,
              state.site(),
              state.field(),
              "is "
                  + Article.with(state.type().text())
                  + " and not private, so others could change what is in it while "
                  + name
                  + " handles a message",
              "Make it private.");
      case REPLY ->
          out.report(
              Fault.ACTOR_STATE_EXPOSED,
              state.site(),
              state.handler(),
              "replies " + state.field() + " itself, which " + name + " may go on changing",
              "Reply a copy"
                  + Copies.of(state.type(), state.field()).map(copy -> ": " + copy).orElse("")
                  + ".");
    }
  }
}
