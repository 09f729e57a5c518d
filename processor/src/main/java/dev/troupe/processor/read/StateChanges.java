package dev.troupe.processor.read;

import dev.troupe.processor.model.TalkModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The states that methods go to: those they name themselves, and those they hand to a method that
 * goes to its parameter, as in {@code enter(Phase.LIFTING)}.
 */
final class StateChanges {
  private final Set<Parameter> goals = new HashSet<>();
  private final List<Handed> handed = new ArrayList<>();

  /**
   * A parameter of a method.
   *
   * @param owner the class the method stands in
   * @param method its signature
   * @param index which one
   */
  record Parameter(String owner, String method, int index) {}

  private record Handed(Parameter to, TalkModel then) {}

  /** Notes that a method goes to the state that it is handed. */
  void goesTo(Parameter parameter) {
    goals.add(parameter);
  }

  /** Notes a constant that is handed to a method, and what is said thereby if it goes there. */
  void hands(Parameter parameter, TalkModel then) {
    handed.add(new Handed(parameter, then));
  }

  /** What is said by those that are handed to methods that go there. */
  Stream<TalkModel> talks() {
    return handed.stream().filter(each -> goals.contains(each.to())).map(Handed::then);
  }
}
