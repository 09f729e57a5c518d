package dev.troupe.processor.check;

import dev.troupe.processor.model.ActorModel;
import dev.troupe.processor.model.Attribute;
import dev.troupe.processor.model.HandlerModel;
import dev.troupe.processor.model.StatesModel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Judges the states of an actor, and the names of states at its handlers. */
final class StateRules {
  private StateRules() {}

  static void check(ActorModel actor, Reporter out) {
    actor
        .states()
        .filter(states -> states.type().missing().isEmpty())
        .ifPresent(states -> states(actor, states, out));
    for (HandlerModel handler : actor.handlers()) {
      String name = Phrases.method(handler.method(), actor.id());
      repeated(handler, name, out);
      if (actor.states().isEmpty()) {
        undeclared(actor, handler, name, out);
      } else {
        unknown(actor.states().get(), handler, out);
      }
    }
  }

  private static void states(ActorModel actor, StatesModel states, Reporter out) {
    String type = states.type().type().text();
    if (!states.isEnum()) {
      out.report(Fault.STATES_NOT_ENUM, states.site(), type, actor.id().simpleName());
    } else if (states.constants().isEmpty()) {
      out.report(Fault.STATES_EMPTY, states.site(), type, actor.id().simpleName());
    }
  }

  private static void repeated(HandlerModel handler, String name, Reporter out) {
    Set<String> seen = new HashSet<>();
    for (Attribute<String> state : handler.in()) {
      if (!seen.add(state.value())) {
        out.report(Fault.STATE_REPEATED, state.site(), name, state.value());
      }
    }
  }

  private static void undeclared(
      ActorModel actor, HandlerModel handler, String name, Reporter out) {
    handler.in().stream()
        .findFirst()
        .ifPresent(
            state ->
                out.report(
                    Fault.STATES_UNDECLARED,
                    state.site(),
                    name,
                    state.value(),
                    actor.id().simpleName()));
  }

  private static void unknown(StatesModel states, HandlerModel handler, Reporter out) {
    if (states.constants().isEmpty()) {
      return;
    }
    for (Attribute<String> state : handler.in()) {
      if (!states.constants().contains(state.value())) {
        out.report(
            Fault.STATE_UNKNOWN,
            state.site(),
            states.type().type().text(),
            state.value(),
            remedy(state.value(), states.constants()));
      }
    }
  }

  private static String remedy(String typed, List<String> constants) {
    String name = typed.substring(typed.lastIndexOf('.') + 1).strip();
    return NearNames.nearest(name, constants)
        .map(near -> "Did you mean \"" + near + "\"?")
        .orElseGet(() -> "Write " + Phrases.choice(constants) + ".");
  }
}
