package dev.troupe.testkit.model;

import dev.troupe.ActorSystem;
import dev.troupe.ActorTree;
import java.util.Locale;
import java.util.Optional;

/** Compares the tree of actors, and who is found in it, with the model's (S10, S28). */
final class Portrait {
  private final ActorSystem system;
  private final Scene scene;

  Portrait(ActorSystem system, Scene scene) {
    this.system = system;
    this.scene = scene;
  }

  void compare(Figure top) {
    compare(top, system.tree().root());
  }

  /** Whether an actor is shown to wait until its parent has it go on, or has ended since. */
  boolean isHalted(Figure figure) {
    return node(figure).map(node -> node.state().equals("halted")).orElse(true);
  }

  private Optional<ActorTree.Node> node(Figure figure) {
    return figure.parent == null
        ? Optional.of(system.tree().root())
        : node(figure.parent).stream()
            .flatMap(above -> above.children().stream())
            .filter(node -> node.path().toString().equals(figure.path))
            .findFirst();
  }

  private void compare(Figure figure, ActorTree.Node node) {
    if (figure.part != null) {
      Play.same("what the tree shows", describe(figure), describe(node));
      Play.same("who is found at " + figure.path, Optional.of(figure.part.number()), find(figure));
    }
    Play.same(
        "the children of " + figure,
        figure.children.stream().map(child -> child.path).toList(),
        node.children().stream().map(child -> child.path().toString()).toList());
    for (int i = 0; i < figure.children.size(); i++) {
      compare(figure.children.get(i), node.children().get(i));
    }
  }

  private Optional<Integer> find(Figure figure) {
    return figure.part.kind().spawning().find(system, figure.path).map(scene::numberOf);
  }

  private static String describe(Figure figure) {
    String state = figure.phase.name().toLowerCase(Locale.ROOT);
    return String.format(
        Locale.ROOT,
        "%s %s, mailbox %d, handled %d, failed %d, restarts %d",
        figure.path,
        state.equals("restarting") ? (figure.round == null ? "backoff" : "halted") : state,
        figure.mailbox.stream().filter(letter -> !letter.isPill()).count(),
        figure.handled,
        figure.failed,
        figure.restarts);
  }

  private static String describe(ActorTree.Node node) {
    return String.format(
        Locale.ROOT,
        "%s %s, mailbox %d, handled %d, failed %d, restarts %d",
        node.path(),
        node.state(),
        node.mailbox(),
        node.handled(),
        node.failed(),
        node.restarts());
  }
}
