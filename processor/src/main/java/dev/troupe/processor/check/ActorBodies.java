package dev.troupe.processor.check;

import dev.troupe.processor.model.ClassBodyModel;
import dev.troupe.processor.model.ClassId;
import dev.troupe.processor.model.MethodBodyModel;
import dev.troupe.processor.model.MethodBodyModel.Role;
import dev.troupe.processor.model.MethodKey;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The methods of one actor, inherited ones included.
 *
 * @param actor the actor's class
 * @param constructors all that run when one is made
 * @param methods all others, by what overriding ones share
 */
record ActorBodies(
    ClassBodyModel actor,
    List<MethodBodyModel> constructors,
    Map<MethodKey, MethodBodyModel> methods) {

  /**
   * A chain of calls within an actor.
   *
   * @param steps from where the actor calls in, to the method meant
   */
  record Way(List<MethodBodyModel> steps) {
    MethodBodyModel start() {
      return steps.get(0);
    }

    MethodBodyModel end() {
      return steps.get(steps.size() - 1);
    }

    private Way then(MethodBodyModel next) {
      return new Way(Stream.concat(steps.stream(), Stream.of(next)).toList());
    }
  }

  static ActorBodies of(ClassBodyModel actor, Map<ClassId, ClassBodyModel> classes) {
    List<MethodBodyModel> constructors = new ArrayList<>();
    Map<MethodKey, MethodBodyModel> methods = new LinkedHashMap<>();
    add(actor, constructors, methods);
    for (ClassId id : actor.above()) {
      ClassBodyModel above = classes.get(id);
      if (above != null) {
        add(above, constructors, methods);
      }
    }
    return new ActorBodies(actor, constructors, methods);
  }

  private static void add(
      ClassBodyModel type,
      List<MethodBodyModel> constructors,
      Map<MethodKey, MethodBodyModel> methods) {
    for (MethodBodyModel method : type.methods()) {
      if (method.role() == Role.CONSTRUCTOR) {
        constructors.add(method);
      } else {
        methods.putIfAbsent(method.key(), method);
      }
    }
  }

  ClassId id() {
    return actor.id();
  }

  /** Whether a thread may have to wait in any of them. */
  boolean waits() {
    return Stream.concat(constructors.stream(), methods.values().stream())
        .anyMatch(method -> !method.pauses().isEmpty());
  }

  /** What is called from outside: constructors, handlers, hooks. */
  List<MethodBodyModel> entries() {
    return Stream.concat(
            constructors.stream(),
            methods.values().stream().filter(method -> method.role() != Role.OTHER))
        .toList();
  }

  /** What a method leads to within the actor, itself first, each by a shortest way. */
  List<Way> from(MethodBodyModel start) {
    List<Way> found = new ArrayList<>();
    Set<MethodBodyModel> seen = new HashSet<>(Set.of(start));
    Deque<Way> open = new ArrayDeque<>(List.of(new Way(List.of(start))));
    while (!open.isEmpty()) {
      Way way = open.removeFirst();
      found.add(way);
      way.end().calls().stream()
          .flatMap(key -> Optional.ofNullable(methods.get(key)).stream())
          .filter(seen::add)
          .forEach(next -> open.addLast(way.then(next)));
    }
    return found;
  }

  /** {@code place(Place)}, or {@code Base.place(Place)} if it is inherited. */
  String text(MethodBodyModel method) {
    return method.declaredIn().equals(id())
        ? method.key().text()
        : method.key().name().equals(MethodKey.CONSTRUCTOR)
            ? method.key().text() + " of " + method.declaredIn().simpleName()
            : method.declaredIn().simpleName() + "." + method.key().text();
  }

  /** {@code place(Place), by check(Order) and load(String),}. */
  String text(Way way) {
    List<String> by = way.steps().stream().skip(1).map(this::text).collect(Collectors.toList());
    return text(way.start()) + (by.isEmpty() ? "" : ", by " + Phrases.list(by) + ",");
  }
}
