package dev.troupe.testkit.model;

import dev.troupe.ActorContext;
import dev.troupe.ChildFailed;
import dev.troupe.Receive;
import dev.troupe.Terminated;
import dev.troupe.testkit.model.Sighting.Verb;

/** A member that hears of those it watches. */
abstract class Listener extends Member {
  Listener(ActorContext<?> context, Part part, Scene scene) {
    super(context, part, scene);
  }

  @Receive
  void terminated(Terminated signal) {
    int who = scene.numberOf(signal.actor());
    scene.sees(part, Verb.TERMINATED, who, signal.cause().map(Scene::number).orElse(0));
  }

  /** A listener that hears of its children's failures too. */
  abstract static class Parent extends Listener {
    Parent(ActorContext<?> context, Part part, Scene scene) {
      super(context, part, scene);
    }

    @Receive
    void childFailed(ChildFailed signal) {
      int who = scene.numberOf(signal.child());
      scene.sees(part, Verb.CHILD_FAILED, who, Scene.number(signal.cause()));
    }
  }
}
