package dev.troupe.processor.lock;

import dev.troupe.processor.check.Fault;
import dev.troupe.processor.check.Reporter;
import dev.troupe.processor.lock.Fact.Kind;
import dev.troupe.processor.model.ClassId;
import dev.troupe.processor.model.ClassKind;
import dev.troupe.processor.model.FieldModel;
import dev.troupe.processor.model.ShapeModel;
import dev.troupe.processor.model.Site;
import dev.troupe.processor.model.TypeModel;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what a type no longer has that its senders give it, and what it has anew. */
final class ShapeChanges {
  private final String lock;
  private final ShapeModel shape;
  private final Reporter out;
  private final List<Fact> own;
  private final boolean known;

  /** Empty if the lock is older than the lines that would say it. */
  private final Optional<ClassKind> kind;

  private final List<Fact> fields;
  private final Set<String> constants;
  private final Set<String> leaves;

  ShapeChanges(String lock, List<Fact> locked, ShapeModel shape, Reporter out) {
    this.lock = lock;
    this.shape = shape;
    this.out = out;
    this.own = locked.stream().filter(fact -> shape.id().is(fact.owner())).sorted().toList();
    this.known =
        locked.stream()
            .flatMap(fact -> Stream.of(fact.owner(), fact.name(), fact.value()))
            .anyMatch(shape.id()::is);
    this.kind = own.stream().flatMap(fact -> LockFacts.kind(fact).stream()).findFirst();
    this.fields =
        own.stream()
            .filter(fact -> fact.kind() == Kind.RECORD || fact.kind() == Kind.CLASS)
            .toList();
    this.constants = names(own, Kind.ENUM);
    this.leaves = names(own, Kind.SEALED);
  }

  private static Set<String> names(List<Fact> facts, Kind kind) {
    return facts.stream()
        .filter(fact -> fact.kind() == kind)
        .map(Fact::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  void report() {
    if (!known) {
      // All of it is new, and so is the message it is in.
      return;
    }
    String is = shape.kind().words();
    if (kind.isPresent() && kind.get() != shape.kind()) {
      changed(shape.site(), name() + " was " + kind.get().words() + " and is " + is);
    } else if (kind.isEmpty() && shape.kind() == ClassKind.RECORD) {
      changed(shape.site(), name() + " was no record and is one");
    } else if (!leaves.isEmpty() && shape.leaves().isEmpty()) {
      changed(shape.site(), name() + " was sealed and is not");
    } else if (kind.isPresent() && leaves.isEmpty() && !shape.leaves().isEmpty()) {
      changed(shape.site(), name() + " was not sealed and is");
    } else {
      if (kind.isEmpty() && LockFacts.of(shape).stream().anyMatch(Fact::isKindAlone)) {
        unlocked(shape.site(), "That " + name() + " is " + is);
      }
      parts();
    }
  }

  private void parts() {
    constants(shape.constants());
    leaves(shape.leaves().stream().map(ClassId::qualifiedName).toList());
    fields();
  }

  private void constants(List<String> now) {
    for (String constant : constants) {
      if (!now.contains(constant)) {
        changed(shape.site(), name() + "." + constant + " is gone");
      }
    }
    now.stream()
        .filter(constant -> !constants.contains(constant))
        .forEach(constant -> unlocked(shape.site(), name() + "." + constant));
  }

  private void leaves(List<String> now) {
    for (String leaf : leaves) {
      if (!now.contains(leaf)) {
        changed(shape.site(), name() + " no longer permits " + leaf);
      }
    }
    now.stream()
        .filter(leaf -> !leaves.contains(leaf))
        .forEach(leaf -> unlocked(shape.site(), leaf));
  }

  private void fields() {
    Set<String> told = new HashSet<>();
    boolean same = true;
    for (int i = 0; i < fields.size(); i++) {
      Fact was = fields.get(i);
      Optional<FieldModel> is = find(was.name());
      Optional<FieldModel> renamed = is.isPresent() ? Optional.empty() : renamed(was, i);
      is.or(() -> renamed).ifPresent(field -> told.add(field.name()));
      same &= compare(was, is, renamed);
    }
    if (same && shape.kind() == ClassKind.RECORD) {
      order();
    }
    boolean constructible = takesWhatWas();
    shape.fields().stream()
        .filter(field -> !told.contains(field.name()))
        .forEach(field -> added(field, constructible));
  }

  private Optional<FieldModel> find(String field) {
    return shape.fields().stream().filter(each -> each.name().equals(field)).findFirst();
  }

  /** What stands where a field stood, is of its type, and was not there before. */
  private Optional<FieldModel> renamed(Fact was, int index) {
    return shape.fields().stream()
        .skip(index)
        .limit(1)
        .filter(field -> field.type().qualified().equals(was.value()))
        .filter(field -> fields.stream().noneMatch(each -> each.name().equals(field.name())))
        .findFirst();
  }

  private boolean compare(Fact was, Optional<FieldModel> is, Optional<FieldModel> renamed) {
    String field = name() + "." + was.name();
    if (renamed.isPresent()) {
      changed(renamed.get().site(), field + " is now called " + renamed.get().name());
    } else if (is.isEmpty()) {
      changed(shape.site(), field + " is gone");
    } else if (!is.get().type().qualified().equals(was.value())) {
      changed(
          is.get().site(),
          field + " was " + was.value() + " and is " + is.get().type().qualified());
    } else {
      return true;
    }
    return false;
  }

  private void order() {
    List<String> was = fields.stream().map(Fact::name).toList();
    List<String> is = shape.fields().stream().map(FieldModel::name).filter(was::contains).toList();
    if (!was.equals(is)) {
      String before = String.join(", ", was);
      changed(shape.site(), name() + " had its fields in the order " + before);
    }
  }

  private boolean takesWhatWas() {
    List<String> types = fields.stream().map(Fact::value).toList();
    return shape.kind() != ClassKind.RECORD
        || shape.constructors().stream()
            .anyMatch(each -> each.stream().map(TypeModel::qualified).toList().equals(types));
  }

  private void added(FieldModel field, boolean constructible) {
    String what = name() + "." + field.name();
    if (constructible) {
      unlocked(field.site(), what);
    } else {
      changed(field.site(), what + " is new, and no constructor goes without it");
    }
  }

  private String name() {
    return shape.id().nestedName();
  }

  private void changed(Site site, String what) {
    out.report(Fault.PROTOCOL_CHANGED, site, what, lock);
  }

  private void unlocked(Site site, String what) {
    out.report(Fault.PROTOCOL_UNLOCKED, site, what, lock);
  }
}
