package dev.troupe.processor.check;

import dev.troupe.processor.model.ActorModel;
import dev.troupe.processor.model.ClassId;
import dev.troupe.processor.model.HandlerModel;
import dev.troupe.processor.model.ParameterModel;
import dev.troupe.processor.model.TypeModel;
import java.util.Map;

/** Judges what handlers with exactly one parameter take: it must be a type that says something. */
final class MessageTypeRules {
  private static final Map<String, String> BOXES =
      Map.of(
          "boolean", "Boolean",
          "byte", "Byte",
          "short", "Short",
          "char", "Character",
          "int", "Integer",
          "long", "Long",
          "float", "Float",
          "double", "Double");

  private MessageTypeRules() {}

  static void check(ActorModel actor, Reporter out) {
    actor.handlers().forEach(handler -> check(handler, actor.id(), actor.ref().simpleName(), out));
  }

  /** Judges a handler by itself, whoever extends its class. */
  static void check(HandlerModel handler, ClassId owner, String ref, Reporter out) {
    String name = Phrases.method(handler.method(), owner);
    for (ParameterModel each : handler.method().parameters()) {
      if (each.type().type().classes().contains(ActorModel.CONTEXT)) {
        out.report(Fault.MESSAGE_ACTOR_CONTEXT, each.site(), name);
      }
    }
    if (handler.generatesMessage() || handler.method().varargs()) {
      return;
    }
    ParameterModel parameter = handler.method().parameters().get(0);
    TypeModel type = parameter.type().type();
    if (type instanceof TypeModel.Primitive) {
      out.report(Fault.MESSAGE_PRIMITIVE, parameter.site(), name, type.text());
    } else if (type instanceof TypeModel.Array array) {
      out.report(Fault.MESSAGE_ARRAY, parameter.site(), name, listOf(array));
    } else if (type instanceof TypeModel.Declared declared) {
      declared(parameter, declared, name, ref, out);
    }
  }

  /** {@code a List<Integer>} for {@code int[]}. */
  static String listOf(TypeModel.Array array) {
    String component = array.component().text();
    return "a List<" + BOXES.getOrDefault(component, component) + ">";
  }

  private static void declared(
      ParameterModel parameter, TypeModel.Declared type, String name, String ref, Reporter out) {
    switch (type.id().qualifiedName()) {
      case "java.lang.Object" -> out.report(Fault.MESSAGE_OBJECT, parameter.site(), name, ref);
      case "java.lang.Void" -> out.report(Fault.MESSAGE_VOID, parameter.site(), name, ref);
      case "dev.troupe.ActorRef" -> out.report(Fault.MESSAGE_ACTOR_REF, parameter.site(), name);
      case "dev.troupe.PoisonPill" -> out.report(Fault.MESSAGE_POISON_PILL, parameter.site(), name);
      default -> arguments(parameter, type, name, out);
    }
  }

  private static void arguments(
      ParameterModel parameter, TypeModel.Declared type, String name, Reporter out) {
    type.parts()
        .filter(TypeModel.Wildcard.class::isInstance)
        .findFirst()
        .ifPresent(
            wildcard ->
                out.report(Fault.MESSAGE_WILDCARD, parameter.site(), name, wildcard.text()));
    parameter.type().raw().stream()
        .findFirst()
        .ifPresent(raw -> out.report(Fault.MESSAGE_RAW, parameter.site(), name, raw.simpleName()));
  }
}
