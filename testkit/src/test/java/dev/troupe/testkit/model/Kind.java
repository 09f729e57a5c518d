package dev.troupe.testkit.model;

import static dev.troupe.Directive.ESCALATE;
import static dev.troupe.Directive.RESTART;
import static dev.troupe.Directive.RESUME;
import static dev.troupe.Directive.STOP;
import static dev.troupe.Scope.ALL_FOR_ONE;
import static dev.troupe.Scope.ONE_FOR_ONE;
import static dev.troupe.Scope.REST_FOR_ONE;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;

import dev.troupe.Directive;
import dev.troupe.Scope;
import dev.troupe.testkit.model.Family.Boss;
import dev.troupe.testkit.model.Family.Calm;
import dev.troupe.testkit.model.Family.Limited;
import dev.troupe.testkit.model.Family.Lofty;
import dev.troupe.testkit.model.Family.Mixed;
import dev.troupe.testkit.model.Family.Patient;
import dev.troupe.testkit.model.Family.Plain;
import dev.troupe.testkit.model.Family.Ranked;
import dev.troupe.testkit.model.Family.Stern;
import dev.troupe.testkit.model.Family.United;
import dev.troupe.testkit.model.Fault.Blue;
import dev.troupe.testkit.model.Fault.Green;
import dev.troupe.testkit.model.Fault.Grey;
import dev.troupe.testkit.model.Fault.Red;
import java.util.List;

/** The actors of the {@link Family}, as the model sees them. */
enum Kind {
  PLAIN(
      Plain.class,
      new Spawning<>(
          Family_PlainRef.TYPE,
          Family_PlainRef::props,
          Family_PlainRef::tell,
          Family_PlainRef::ask),
      Hears.NOTHING),
  MIXED(
      Mixed.class,
      new Spawning<>(
          Family_MixedRef.TYPE,
          Family_MixedRef::props,
          Family_MixedRef::tell,
          Family_MixedRef::ask),
      Hears.NOTHING,
      Rule.on(RESUME, Red.class),
      Rule.on(STOP, Blue.class),
      Rule.on(ESCALATE, Green.class)),
  LIMITED(
      Limited.class,
      new Spawning<>(
          Family_LimitedRef.TYPE,
          Family_LimitedRef::props,
          Family_LimitedRef::tell,
          Family_LimitedRef::ask),
      Hears.ALL,
      Rule.on(RESTART, Red.class).atMost(2, ofSeconds(10)),
      Rule.on(RESTART, Blue.class, Green.class)
          .atMost(3, ofSeconds(10))
          .after(ofMillis(200), ofSeconds(1))),
  PATIENT(
      Patient.class,
      new Spawning<>(
          Family_PatientRef.TYPE,
          Family_PatientRef::props,
          Family_PatientRef::tell,
          Family_PatientRef::ask),
      Hears.OF_ENDS,
      Rule.on(RESTART, Red.class, Blue.class).after(ofMillis(100), ofSeconds(1)),
      Rule.on(RESTART, Green.class)),
  LOFTY(
      Lofty.class,
      new Spawning<>(
          Family_LoftyRef.TYPE,
          Family_LoftyRef::props,
          Family_LoftyRef::tell,
          Family_LoftyRef::ask),
      Hears.OF_ENDS,
      Rule.on(ESCALATE, Fault.class)),
  CALM(
      Calm.class,
      new Spawning<>(
          Family_CalmRef.TYPE, Family_CalmRef::props, Family_CalmRef::tell, Family_CalmRef::ask),
      Hears.OF_ENDS,
      Rule.on(RESUME, Fault.class),
      Rule.on(ESCALATE, Fault.class)
          .of(
              Plain.class,
              Mixed.class,
              Limited.class,
              Patient.class,
              Lofty.class,
              Calm.class,
              Boss.class,
              Stern.class)),
  BOSS(
      Boss.class,
      new Spawning<>(
          Family_BossRef.TYPE, Family_BossRef::props, Family_BossRef::tell, Family_BossRef::ask),
      Hears.ALL,
      bossRule(RESUME, Red.class),
      bossRule(RESTART, Blue.class).atMost(2, ofSeconds(60)),
      bossRule(STOP, Green.class),
      bossRule(ESCALATE, Grey.class)),
  STERN(
      Stern.class,
      new Spawning<>(
          Family_SternRef.TYPE,
          Family_SternRef::props,
          Family_SternRef::tell,
          Family_SternRef::ask),
      Hears.NOTHING,
      Rule.on(STOP, Grey.class),
      Rule.on(ESCALATE, Green.class),
      Rule.on(RESTART, Red.class, Green.class)
          .of(Plain.class, Mixed.class, Limited.class, Patient.class, Lofty.class, Boss.class)
          .atMost(1, ofSeconds(5))
          .after(ofMillis(100), ofMillis(400))),
  UNITED(
      United.class,
      new Spawning<>(
          Family_UnitedRef.TYPE,
          Family_UnitedRef::props,
          Family_UnitedRef::tell,
          Family_UnitedRef::ask),
      Hears.ALL,
      scoped(RESTART, Red.class, ALL_FOR_ONE),
      scoped(STOP, Blue.class, ALL_FOR_ONE),
      scoped(RESTART, Green.class, ALL_FOR_ONE).after(ofMillis(100), ofMillis(400))),
  RANKED(
      Ranked.class,
      new Spawning<>(
          Family_RankedRef.TYPE,
          Family_RankedRef::props,
          Family_RankedRef::tell,
          Family_RankedRef::ask),
      Hears.NOTHING,
      Rule.on(RESUME, Grey.class),
      scoped(RESTART, Red.class, REST_FOR_ONE).atMost(2, ofSeconds(10)),
      scoped(STOP, Blue.class, REST_FOR_ONE),
      scoped(ESCALATE, Green.class, ONE_FOR_ONE));

  private final Class<?> actor;

  @SuppressWarnings("ImmutableEnumChecker") // its functions are references to methods
  private final Spawning<?> spawning;

  private final Hears hears;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of, of records that never change
  private final List<Rule> rules;

  /** Which signals have a handler. */
  enum Hears {
    NOTHING,
    OF_ENDS,
    ALL
  }

  Kind(Class<?> actor, Spawning<?> spawning, Hears hears, Rule... rules) {
    this.actor = actor;
    this.spawning = spawning;
    this.hears = hears;
    this.rules = List.of(rules);
  }

  private static Rule scoped(Directive directive, Class<?> fault, Scope scope) {
    return Rule.on(directive, fault)
        .of(Plain.class, Mixed.class, Limited.class, Patient.class, Lofty.class, Boss.class)
        .scope(scope);
  }

  private static Rule bossRule(Directive directive, Class<?> fault) {
    return Rule.on(directive, fault)
        .of(Plain.class, Mixed.class, Limited.class, Patient.class, Lofty.class, Calm.class);
  }

  Spawning<?> spawning() {
    return spawning;
  }

  boolean hearsOfEnds() {
    return hears != Hears.NOTHING;
  }

  boolean hearsOfFailures() {
    return hears == Hears.ALL;
  }

  List<Rule> ownRules() {
    return rules.stream().filter(rule -> !rule.isForChildren()).toList();
  }

  List<Rule> rulesFor(Kind child) {
    return rules.stream().filter(rule -> rule.children().contains(child.actor)).toList();
  }
}
