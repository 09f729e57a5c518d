package dev.troupe.testkit.model;

import dev.troupe.Actor;
import dev.troupe.ActorContext;
import dev.troupe.Directive;
import dev.troupe.Scope;
import dev.troupe.Supervise;

/**
 * The actors of the model test; {@link Kind} says again, in its own words, what is written here.
 */
final class Family {
  private Family() {}

  @Actor
  static final class Plain extends Member {
    Plain(ActorContext<Family_PlainRef> context, Part part, Scene scene) {
      super(context, part, scene);
    }
  }

  @Actor
  @Supervise(on = Fault.Red.class, directive = Directive.RESUME)
  @Supervise(on = Fault.Blue.class, directive = Directive.STOP)
  @Supervise(on = Fault.Green.class, directive = Directive.ESCALATE)
  static final class Mixed extends Member {
    Mixed(ActorContext<Family_MixedRef> context, Part part, Scene scene) {
      super(context, part, scene);
    }
  }

  @Actor
  @Supervise(on = Fault.Red.class, directive = Directive.RESTART, maxRestarts = 2, within = "10s")
  @Supervise(
      on = {Fault.Blue.class, Fault.Green.class},
      directive = Directive.RESTART,
      maxRestarts = 3,
      within = "10s",
      minBackoff = "200ms",
      maxBackoff = "1s")
  static final class Limited extends Listener.Parent {
    Limited(ActorContext<Family_LimitedRef> context, Part part, Scene scene) {
      super(context, part, scene);
    }
  }

  @Actor
  @Supervise(
      on = {Fault.Red.class, Fault.Blue.class},
      directive = Directive.RESTART,
      minBackoff = "100ms",
      maxBackoff = "1s")
  @Supervise(on = Fault.Green.class, directive = Directive.RESTART)
  static final class Patient extends Listener {
    Patient(ActorContext<Family_PatientRef> context, Part part, Scene scene) {
      super(context, part, scene);
    }
  }

  @Actor
  @Supervise(on = Fault.class, directive = Directive.ESCALATE)
  static final class Lofty extends Listener {
    Lofty(ActorContext<Family_LoftyRef> context, Part part, Scene scene) {
      super(context, part, scene);
    }
  }

  @Actor
  @Supervise(on = Fault.class, directive = Directive.RESUME)
  @Supervise(
      children = {
        Plain.class,
        Mixed.class,
        Limited.class,
        Patient.class,
        Lofty.class,
        Boss.class,
        Calm.class,
        Stern.class
      },
      on = Fault.class,
      directive = Directive.ESCALATE)
  static final class Calm extends Listener {
    Calm(ActorContext<Family_CalmRef> context, Part part, Scene scene) {
      super(context, part, scene);
    }
  }

  @Actor
  @Supervise(
      children = {Plain.class, Mixed.class, Limited.class, Patient.class, Lofty.class, Calm.class},
      on = Fault.Red.class,
      directive = Directive.RESUME)
  @Supervise(
      children = {Plain.class, Mixed.class, Limited.class, Patient.class, Lofty.class, Calm.class},
      on = Fault.Blue.class,
      directive = Directive.RESTART,
      maxRestarts = 2,
      within = "1m")
  @Supervise(
      children = {Plain.class, Mixed.class, Limited.class, Patient.class, Lofty.class, Calm.class},
      on = Fault.Green.class,
      directive = Directive.STOP)
  @Supervise(
      children = {Plain.class, Mixed.class, Limited.class, Patient.class, Lofty.class, Calm.class},
      on = Fault.Grey.class,
      directive = Directive.ESCALATE)
  static final class Boss extends Listener.Parent {
    Boss(ActorContext<Family_BossRef> context, Part part, Scene scene) {
      super(context, part, scene);
    }
  }

  @Actor
  @Supervise(on = Fault.Grey.class, directive = Directive.STOP)
  @Supervise(on = Fault.Green.class, directive = Directive.ESCALATE)
  @Supervise(
      children = {Plain.class, Mixed.class, Limited.class, Patient.class, Lofty.class, Boss.class},
      on = {Fault.Red.class, Fault.Green.class},
      directive = Directive.RESTART,
      maxRestarts = 1,
      within = "5s",
      minBackoff = "100ms",
      maxBackoff = "400ms")
  static final class Stern extends Member {
    Stern(ActorContext<Family_SternRef> context, Part part, Scene scene) {
      super(context, part, scene);
    }
  }

  @Actor
  @Supervise(
      children = {Plain.class, Mixed.class, Limited.class, Patient.class, Lofty.class, Boss.class},
      on = Fault.Red.class,
      directive = Directive.RESTART,
      scope = Scope.ALL_FOR_ONE)
  @Supervise(
      children = {Plain.class, Mixed.class, Limited.class, Patient.class, Lofty.class, Boss.class},
      on = Fault.Blue.class,
      directive = Directive.STOP,
      scope = Scope.ALL_FOR_ONE)
  @Supervise(
      children = {Plain.class, Mixed.class, Limited.class, Patient.class, Lofty.class, Boss.class},
      on = Fault.Green.class,
      directive = Directive.RESTART,
      scope = Scope.ALL_FOR_ONE,
      minBackoff = "100ms",
      maxBackoff = "400ms")
  static final class United extends Listener.Parent {
    United(ActorContext<Family_UnitedRef> context, Part part, Scene scene) {
      super(context, part, scene);
    }
  }

  @Actor
  @Supervise(on = Fault.Grey.class, directive = Directive.RESUME)
  @Supervise(
      children = {Plain.class, Mixed.class, Limited.class, Patient.class, Lofty.class, Boss.class},
      on = Fault.Red.class,
      directive = Directive.RESTART,
      scope = Scope.REST_FOR_ONE,
      maxRestarts = 2,
      within = "10s")
  @Supervise(
      children = {Plain.class, Mixed.class, Limited.class, Patient.class, Lofty.class, Boss.class},
      on = Fault.Blue.class,
      directive = Directive.STOP,
      scope = Scope.REST_FOR_ONE)
  @Supervise(
      children = {Plain.class, Mixed.class, Limited.class, Patient.class, Lofty.class, Boss.class},
      on = Fault.Green.class,
      directive = Directive.ESCALATE)
  static final class Ranked extends Member {
    Ranked(ActorContext<Family_RankedRef> context, Part part, Scene scene) {
      super(context, part, scene);
    }
  }
}
