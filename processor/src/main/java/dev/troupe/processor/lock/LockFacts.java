package dev.troupe.processor.lock;

import dev.troupe.processor.lock.Fact.Kind;
import dev.troupe.processor.model.ActorModel;
import dev.troupe.processor.model.ClassId;
import dev.troupe.processor.model.ClassKind;
import dev.troupe.processor.model.HandlerModel;
import dev.troupe.processor.model.ParameterModel;
import dev.troupe.processor.model.ReferenceModel;
import dev.troupe.processor.model.ReplyModel;
import dev.troupe.processor.model.ShapeModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Gathers what senders rely on from what is compiled now. */
final class LockFacts {
  private LockFacts() {}

  static List<Fact> of(ReferenceModel reference) {
    TreeSet<Fact> facts = new TreeSet<>();
    for (ActorModel actor : reference.actors()) {
      actor.handlers().stream()
          .filter(handler -> handler.signal().isEmpty())
          .forEach(handler -> facts.addAll(of(actor.id(), handler)));
    }
    reference.shapes().forEach(shape -> facts.addAll(of(shape)));
    return List.copyOf(facts);
  }

  /** The message of a handler, and its parameters if it is a generated one. */
  static List<Fact> of(ClassId actor, HandlerModel handler) {
    List<Fact> facts = new ArrayList<>();
    String message = message(actor, handler);
    facts.add(Fact.of(Kind.ACTOR, actor.qualifiedName(), message, reply(handler)));
    if (handler.generatesMessage()) {
      List<ParameterModel> parameters = handler.method().parameters();
      for (int i = 0; i < parameters.size(); i++) {
        ParameterModel each = parameters.get(i);
        facts.add(new Fact(Kind.CALL, message, i + 1, each.name(), each.type().type().qualified()));
      }
    }
    return facts;
  }

  static String message(ClassId actor, HandlerModel handler) {
    return handler
        .message()
        .map(use -> use.type().qualified())
        .orElseGet(() -> handler.messageName(actor));
  }

  static String reply(HandlerModel handler) {
    return handler.reply().kind() == ReplyModel.Kind.VOID
        ? "nothing"
        : handler.reply().value().qualified();
  }

  static List<Fact> of(ShapeModel shape) {
    List<Fact> facts = new ArrayList<>();
    String owner = shape.id().qualifiedName();
    boolean placed = shape.kind() == ClassKind.RECORD;
    for (int i = 0; i < shape.fields().size(); i++) {
      var field = shape.fields().get(i);
      Kind kind = placed ? Kind.RECORD : Kind.CLASS;
      int position = placed ? i + 1 : 0;
      facts.add(new Fact(kind, owner, position, field.name(), field.type().qualified()));
    }
    if (placed && facts.isEmpty()) {
      facts.add(Fact.of(Kind.EMPTY, owner, "", ""));
    }
    shape.constants().forEach(each -> facts.add(Fact.of(Kind.ENUM, owner, each, "")));
    shape
        .leaves()
        .forEach(leaf -> facts.add(Fact.of(Kind.SEALED, owner, leaf.qualifiedName(), "")));
    if (facts.stream().allMatch(fact -> fact.kind() == Kind.SEALED)) {
      facts.add(Fact.of(Kind.TYPE, owner, shape.kind().words(), ""));
    }
    return facts;
  }

  /** What a fact says of the kind of its owner: an interface or a class may be sealed. */
  static Optional<ClassKind> kind(Fact fact) {
    return switch (fact.kind()) {
      case RECORD, EMPTY -> Optional.of(ClassKind.RECORD);
      case CLASS -> Optional.of(ClassKind.CLASS);
      case ENUM -> Optional.of(ClassKind.ENUM);
      case TYPE ->
          Stream.of(ClassKind.values())
              .filter(kind -> kind.words().equals(fact.name()))
              .findFirst();
      case SEALED, ACTOR, CALL -> Optional.empty();
    };
  }
}
