package dev.troupe.processor.write;

import dev.troupe.processor.layout.Source;
import dev.troupe.processor.model.ActorModel;
import dev.troupe.processor.model.Article;
import dev.troupe.processor.model.ClassId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What all writers of one reference share: the actor, its messages, and the source they write.
 *
 * @param model the actor
 * @param standIn whether faults of the actor's class leave only its outside to be written
 * @param messages its messages
 * @param imports the names of classes
 * @param types writes the names of types
 * @param annotations writes annotations
 * @param source what is written
 */
record Subject(
    ActorModel model,
    boolean standIn,
    Messages messages,
    Imports imports,
    TypeWriter types,
    AnnotationWriter annotations,
    Source source) {

  static Subject of(ActorModel model, boolean standIn) {
    Imports imports = new Imports(model.ref(), ownNames(model));
    TypeWriter types = new TypeWriter(imports);
    Source source = new Source();
    return new Subject(
        model,
        standIn,
        new Messages(model),
        imports,
        types,
        new AnnotationWriter(types, source),
        source);
  }

  /** Simple names that mean a class of the actor's package in the source of its reference. */
  private static List<String> ownNames(ActorModel model) {
    Mentions mentions = Mentions.of(model);
    mentions.add(model.id());
    mentions.addBounds(model.typeParameters());
    model.constructors().forEach(each -> mentions.addBounds(each.typeParameters()));
    List<String> names = new ArrayList<>(model.surroundings().hidden());
    for (ClassId id : mentions.classes()) {
      if (id.packageName().equals(model.id().packageName())) {
        names.add(id.simpleNames().get(0));
      }
    }
    return names;
  }

  boolean isGeneric() {
    return !model.typeParameters().isEmpty();
  }

  /** The names of the actor's type variables. */
  List<String> variables() {
    return TypeWriter.names(model.typeParameters());
  }

  /** The actor's class alone. */
  String actorClass() {
    return types.name(model.id());
  }

  /** {@code an Inventory}, as a link. */
  String actorLink() {
    return Article.of(model.id().simpleName()) + " {@link " + actorClass() + "}";
  }

  /** The actor's type, with its type variables. */
  String actor() {
    return types.applied(model.id(), variables());
  }

  /** The reference's type, with its type variables. */
  String ref() {
    return types.applied(model.ref(), variables());
  }

  /** {@code ActorType<A, R>} with the type variables. */
  String actorType() {
    return types.applied(Api.ACTOR_TYPE, List.of(actor(), ref()));
  }

  /** {@code ActorType<A, R>} with wildcards for type variables. */
  String anyActorType() {
    List<String> wildcards = Collections.nCopies(model.typeParameters().size(), "?");
    return types.applied(
        Api.ACTOR_TYPE,
        List.of(types.applied(model.id(), wildcards), types.applied(model.ref(), wildcards)));
  }

  /** The expression for this reference's type. */
  String typeExpression() {
    return isGeneric() ? "type()" : "TYPE";
  }
}
