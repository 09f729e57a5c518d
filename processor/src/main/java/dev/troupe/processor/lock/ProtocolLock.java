package dev.troupe.processor.lock;

import dev.troupe.processor.check.Fault;
import dev.troupe.processor.check.Finding;
import dev.troupe.processor.lock.Fact.Kind;
import dev.troupe.processor.model.ActorModel;
import dev.troupe.processor.model.NoSite;
import dev.troupe.processor.model.ReferenceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The protocol as it was last accepted, beside the protocol as it is compiled now.
 *
 * <p>An actor that is still there and not compiled now, as in an incremental build, keeps its
 * lines.
 */
public final class ProtocolLock {
  private final String name;
  private final LockFile locked;
  private final ReferenceModel now;
  private final Predicate<String> isActor;

  /**
   * The two side by side.
   *
   * @param name the lock file's name, for messages
   * @param text what stands in it
   * @param now what is compiled
   * @param isActor whether an actor of a name is known, compiled now or before
   */
  public ProtocolLock(String name, String text, ReferenceModel now, Predicate<String> isActor) {
    this.name = name;
    this.locked = LockFile.read(name, text);
    this.now = now;
    this.isActor = isActor;
  }

  /** What keeps the lock file from being read, if anything does. */
  public List<Finding> problems() {
    return locked.problem().stream()
        .map(text -> new Finding(Fault.PROTOCOL_LOCK_LINE, NoSite.NOWHERE, text))
        .toList();
  }

  /** The text of the lock file that accepts all as it is. */
  public String accepted() {
    Set<String> kept = kept();
    Stream<Fact> others =
        locked.facts().stream()
            .filter(fact -> kept.contains(actor(fact)) || (!kept.isEmpty() && isOfNone(fact)));
    return LockFile.text(Stream.concat(LockFacts.of(now).stream(), others).toList());
  }

  /** What changed and was not accepted, and what is not in the file yet. */
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    gone().forEach(actor -> findings.add(gone(actor)));
    now.actors()
        .forEach(actor -> new ActorChanges(name, locked.facts(), actor, findings::add).report());
    now.shapes()
        .forEach(shape -> new ShapeChanges(name, locked.facts(), shape, findings::add).report());
    return findings;
  }

  private Finding gone(String actor) {
    String text = actor + " is gone, with the messages that it took";
    return new Finding(
        Fault.PROTOCOL_CHANGED, NoSite.NOWHERE, Fault.PROTOCOL_CHANGED.text(text, name));
  }

  private List<String> gone() {
    return notCompiled().filter(isActor.negate()).toList();
  }

  private Set<String> kept() {
    return notCompiled().filter(isActor).collect(Collectors.toSet());
  }

  private Stream<String> notCompiled() {
    Set<String> compiled =
        now.actors().stream()
            .map(ActorModel::id)
            .map(id -> id.qualifiedName())
            .collect(Collectors.toSet());
    return locked.facts().stream()
        .filter(fact -> fact.kind() == Kind.ACTOR)
        .map(Fact::owner)
        .distinct()
        .filter(owner -> !compiled.contains(owner));
  }

  /** The actor that a fact is about; empty for a type. */
  private static String actor(Fact fact) {
    return switch (fact.kind()) {
      case ACTOR -> fact.owner();
      case CALL -> fact.owner().substring(0, Math.max(0, fact.owner().indexOf('#')));
      default -> "";
    };
  }

  /** Whether a fact is about a type that no actor compiled now names. */
  private boolean isOfNone(Fact fact) {
    return actor(fact).isEmpty()
        && now.shapes().stream().noneMatch(shape -> shape.id().is(fact.owner()));
  }
}
