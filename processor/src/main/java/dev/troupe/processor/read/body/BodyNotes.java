package dev.troupe.processor.read.body;

import com.sun.source.util.TreePath;
import dev.troupe.processor.model.AskedModel;
import dev.troupe.processor.model.AskedModel.Ask;
import dev.troupe.processor.model.ClassId;
import dev.troupe.processor.model.EscapeModel;
import dev.troupe.processor.model.MethodBodyModel;
import dev.troupe.processor.model.MethodBodyModel.Role;
import dev.troupe.processor.model.MethodKey;
import dev.troupe.processor.model.PauseModel;
import dev.troupe.processor.model.Site;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;

/** What was found in one method so far. */
final class BodyNotes {
  private final List<PauseModel> pauses = new ArrayList<>();
  private final List<Ask> asks = new ArrayList<>();
  private final List<MethodKey> through = new ArrayList<>();
  private final Set<MethodKey> calls = new LinkedHashSet<>();
  private final List<EscapeModel> escapes = new ArrayList<>();
  private final Set<List<String>> escaped = new HashSet<>();
  private final List<Use> uses = new ArrayList<>();

  /** A variable, and where it is used. */
  private record Use(Element variable, TreePath place) {}

  void pause(PauseModel.Kind kind, String what, AskedModel asked, Site site) {
    pauses.add(new PauseModel(kind, what, asked, site));
  }

  void replies(AskedModel asked) {
    asks.addAll(asked.asks());
    through.addAll(asked.through());
  }

  void call(MethodKey method) {
    calls.add(method);
  }

  /** Notes a variable that may be state. */
  void use(Element variable, TreePath place) {
    uses.add(new Use(variable, place));
  }

  /** Whether code outside calls methods of the actor, so that it matters what those use. */
  boolean isCalledOutside() {
    return escapes.stream().anyMatch(escape -> escape.calls().isPresent());
  }

  /** Notes that what comes next is another piece of code. */
  void newCode() {
    escaped.clear();
  }

  /** Notes what code outside uses, once for each piece of it. */
  void escape(String to, String what, Site site) {
    if (escaped.add(List.of(to, what))) {
      escapes.add(new EscapeModel(to, what, Optional.empty(), site));
    }
  }

  void escape(String to, MethodKey calls, Site site) {
    if (escaped.add(List.of(to, calls.text()))) {
      escapes.add(new EscapeModel(to, calls.text(), Optional.of(calls), site));
    }
  }

  /**
   * The method as it was found.
   *
   * @param state tells what is state; empty if nobody will ask
   */
  MethodBodyModel toModel(MethodKey key, ClassId declaredIn, Role role, Optional<State> state) {
    return new MethodBodyModel(
        key,
        declaredIn,
        role,
        pauses,
        new AskedModel(asks, through),
        List.copyOf(calls),
        state.flatMap(this::firstUse),
        escapes);
  }

  private Optional<String> firstUse(State state) {
    return uses.stream().flatMap(use -> state.of(use.variable(), use.place()).stream()).findFirst();
  }
}
