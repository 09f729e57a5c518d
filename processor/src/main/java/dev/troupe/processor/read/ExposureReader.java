package dev.troupe.processor.read;

import dev.troupe.processor.model.ActorModel;
import dev.troupe.processor.model.ExposureModel;
import dev.troupe.processor.model.ExposureModel.Leak;
import dev.troupe.processor.model.HandlerModel;
import dev.troupe.processor.model.TypeModel;
import dev.troupe.processor.read.ReturnReader.Returned;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Looks for state of one actor that others can reach past its handlers. Used once. */
final class ExposureReader {
  private final Round round;
  private final MutabilityReader mutability;
  private final TypeElement actor;
  private final Map<String, VariableElement> fields = new LinkedHashMap<>();
  private final List<ExposureModel> found = new ArrayList<>();

  ExposureReader(Round round, MutabilityReader mutability, TypeElement actor) {
    this.round = round;
    this.mutability = mutability;
    this.actor = actor;
  }

  List<ExposureModel> read(ActorModel model) {
    Stream.concat(Stream.of(actor), round.classes().supertypes(actor).stream())
        .filter(type -> type.getKind().isClass() && round.own().contains(type))
        .forEach(this::readFields);
    model.handlers().forEach(this::readReplies);
    return found;
  }

  private void readFields(TypeElement type) {
    for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      fields.putIfAbsent(field.getSimpleName().toString(), field);
      Set<Modifier> modifiers = field.getModifiers();
      // What is protected is there for subclasses, and an actor's superclass is for having them.
      boolean hidden =
          modifiers.contains(Modifier.PRIVATE)
              || (!type.equals(actor) && modifiers.contains(Modifier.PROTECTED));
      if (!hidden && !modifiers.contains(Modifier.FINAL)) {
        found.add(exposed(Leak.FIELD, field));
      } else if (!hidden && !modifiers.contains(Modifier.STATIC) && isChangeable(field)) {
        found.add(exposed(Leak.CONTENT, field));
      }
    }
  }

  private boolean isChangeable(VariableElement field) {
    return switch (mutability.nature(field.asType())) {
      case CHANGEABLE, CELL -> true;
      case COLLECTION -> mutability.isFilledWithChangeable(field);
      case FINE -> false;
    };
  }

  private ExposureModel exposed(Leak leak, VariableElement field) {
    TypeModel type =
        new TypeReader(round, field, round.classes().packageOf(actor)).read(field.asType(), field);
    return new ExposureModel(
        leak, field.getSimpleName().toString(), type, "", ElementSite.of(field));
  }

  private void readReplies(HandlerModel handler) {
    if (handler.method().site() instanceof ElementSite place
        && place.element() instanceof ExecutableElement method
        && canBeState(handler)) {
      round.sources().returned(method).stream()
          .filter(each -> isState(each.field()))
          .forEach(each -> found.add(replied(handler, each)));
    }
  }

  /** Asked first, for it costs nothing. */
  private static boolean canBeState(HandlerModel handler) {
    TypeModel reply = handler.reply().value();
    boolean isPrimitive = handler.method().returns().type() instanceof TypeModel.Primitive;
    return !isPrimitive
        && (reply instanceof TypeModel.Array || reply.erasure().startsWith("java."));
  }

  private boolean isState(String name) {
    VariableElement field = fields.get(name);
    return field != null && !field.getModifiers().contains(Modifier.STATIC) && isChangeable(field);
  }

  private static ExposureModel replied(HandlerModel handler, Returned returned) {
    return new ExposureModel(
        Leak.REPLY,
        returned.text(),
        handler.reply().value(),
        handler.method().signature(),
        returned.site());
  }
}
