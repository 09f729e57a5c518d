package dev.troupe.processor.read.body;

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

/** What was found in one method so far. */
final class BodyNotes {
  private final List<PauseModel> pauses = new ArrayList<>();
  private final List<Ask> asks = new ArrayList<>();
  private final List<MethodKey> through = new ArrayList<>();
  private final Set<MethodKey> calls = new LinkedHashSet<>();
  private final List<EscapeModel> escapes = new ArrayList<>();
  private final Set<List<String>> escaped = new HashSet<>();
  private Optional<String> uses = Optional.empty();

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

  void use(String what) {
    uses = uses.or(() -> Optional.of(what));
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

  MethodBodyModel toModel(MethodKey key, ClassId declaredIn, Role role) {
    return new MethodBodyModel(
        key,
        declaredIn,
        role,
        pauses,
        new AskedModel(asks, through),
        List.copyOf(calls),
        uses,
        escapes);
  }
}
