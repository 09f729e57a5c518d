package dev.troupe.processor.write;

import dev.troupe.processor.model.Access;
import dev.troupe.processor.model.ActorModel;
import dev.troupe.processor.model.ClassId;
import dev.troupe.processor.model.ConstructorModel;
import dev.troupe.processor.model.ParameterModel;
import dev.troupe.processor.model.TypeUse;
import dev.troupe.processor.model.TypeVariableModel;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds out whether an exported reference names, where all can see it, what not all can name. That
 * is for the author of the module to decide; javac warns of it, and of our file as well.
 */
final class Leaks {
  private final Mentions visible = new Mentions();

  private Leaks() {}

  static boolean in(ActorModel actor, Messages messages) {
    Optional<Set<String>> importable = actor.surroundings().importable();
    if (actor.refAccess() != Access.PUBLIC || importable.isEmpty()) {
      return false;
    }
    Leaks leaks = new Leaks();
    leaks.addOurs(actor);
    leaks.addActor(actor);
    Signatures.constructor(actor).ifPresent(leaks::addConstructor);
    messages.protocol().filter(Leaks::isPublic).ifPresent(leaks::addPlain);
    for (Message message : messages.all()) {
      leaks.addMessage(message);
    }
    for (ClassId id : leaks.visible.classes()) {
      if (!importable.get().contains(id.packageName())) {
        return true;
      }
    }
    return hasHiddenBound(actor);
  }

  /** What each reference names; the JDK's classes among it that are not in {@code java.base}. */
  private void addOurs(ActorModel actor) {
    visible.add(Api.ACTOR_REF);
    visible.add(Api.GENERATED_REF);
    if (actor.surroundings().generated()) {
      visible.add(Api.GENERATED);
    }
  }

  private void addActor(ActorModel actor) {
    actor.nullMark().ifPresent(visible::add);
    visible.addBounds(actor.typeParameters());
  }

  private void addConstructor(ConstructorModel constructor) {
    List<ParameterModel> given = Signatures.given(constructor);
    if (Signatures.access(given) == Access.PUBLIC) {
      visible.addParameters(given);
      visible.addBounds(constructor.typeParameters());
    }
  }

  private void addMessage(Message message) {
    List<ParameterModel> parameters = message.handler().method().parameters();
    if (Signatures.access(parameters) != Access.PUBLIC) {
      return;
    }
    if (message.isGenerated()) {
      addGenerated(message, parameters);
    } else {
      addPlain(message.use());
      addReply(message);
    }
  }

  private void addGenerated(Message message, List<ParameterModel> parameters) {
    visible.addParameters(parameters);
    addReply(message);
  }

  private void addReply(Message message) {
    if (isPublic(message.handler().method().returns())) {
      visible.add(message.reply().value());
    }
  }

  private void addPlain(TypeUse use) {
    visible.addPlain(use.type());
  }

  private static boolean isPublic(TypeUse use) {
    return use.access() == Access.PUBLIC;
  }

  private static boolean hasHiddenBound(ActorModel actor) {
    for (TypeVariableModel variable : actor.typeParameters()) {
      for (TypeUse bound : variable.bounds()) {
        if (!isPublic(bound)) {
          return true;
        }
      }
    }
    return false;
  }
}
