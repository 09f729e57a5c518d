package dev.troupe.processor.check;

import dev.troupe.processor.model.Access;
import dev.troupe.processor.model.ActorModel;
import dev.troupe.processor.model.ConstructorModel;
import dev.troupe.processor.model.HandlerModel;
import dev.troupe.processor.model.ParameterModel;
import dev.troupe.processor.model.ReplyModel;
import dev.troupe.processor.model.TypeModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Judges the names of generated methods: no two of a reference may have one signature. */
final class NameRules {
  private static final String TIMEOUT = "java.time.Duration";
  private static final String EVERY_REF = "every ref has already";
  private static final List<Signature> OF_EVERY_REF =
      List.of(
          new Signature("path", List.of()),
          new Signature("endpoint", List.of()),
          new Signature("toString", List.of()),
          new Signature("hashCode", List.of()),
          new Signature("getClass", List.of()),
          new Signature("notify", List.of()),
          new Signature("notifyAll", List.of()),
          new Signature("wait", List.of()),
          new Signature("wait", List.of("long", "int")),
          new Signature("clone", List.of()),
          new Signature("finalize", List.of()));

  private final ActorModel actor;
  private final Map<Signature, String> taken = new HashMap<>();

  private NameRules(ActorModel actor) {
    this.actor = actor;
    OF_EVERY_REF.forEach(signature -> taken.put(signature, EVERY_REF));
    String ref = actor.ref().simpleName();
    actor.constructors().stream()
        .filter(constructor -> constructor.access() != Access.PRIVATE)
        .forEach(constructor -> taken.put(props(constructor), ref + " has already"));
    String propsFrom = "java.util.function.Function";
    taken.put(new Signature("propsFrom", List.of(propsFrom)), ref + " has already");
    if (!actor.typeParameters().isEmpty()) {
      taken.put(new Signature("type", List.of()), ref + " has already");
    }
    actor.handlers().stream().filter(each -> !each.generatesMessage()).forEach(this::message);
  }

  static void check(ActorModel actor, Reporter out) {
    List<HandlerModel> generated =
        actor.handlers().stream().filter(HandlerModel::generatesMessage).toList();
    if (!generated.isEmpty()) {
      NameRules rules = new NameRules(actor);
      generated.forEach(handler -> rules.generated(handler, out));
    }
  }

  private static Signature props(ConstructorModel constructor) {
    return new Signature(
        "props",
        constructor.parameters().stream()
            .filter(parameter -> !ActorModel.isContext(parameter))
            .map(NameRules::erasure)
            .toList());
  }

  private void message(HandlerModel handler) {
    if (handler.signal().isEmpty()) {
      String type = erasure(handler.method().parameters().get(0));
      String by = "is there for " + Phrases.method(handler.method(), actor.id());
      taken.put(new Signature("tell", List.of(type)), by);
      taken.put(new Signature("ask", List.of(type)), by);
      taken.put(new Signature("ask", List.of(type, TIMEOUT)), by);
    }
  }

  private void generated(HandlerModel handler, Reporter out) {
    List<Signature> signatures = signatures(handler);
    Optional<Signature> clash = signatures.stream().filter(taken::containsKey).findFirst();
    if (clash.isPresent()) {
      out.report(
          Fault.HANDLER_NAME_CLASH,
          handler.method().site(),
          Phrases.method(handler.method(), actor.id()),
          actor.ref().simpleName() + "." + clash.get().text(),
          taken.getOrDefault(clash.get(), EVERY_REF));
    }
    String by = "is there for " + Phrases.method(handler.method(), actor.id());
    signatures.forEach(signature -> taken.putIfAbsent(signature, by));
  }

  private static List<Signature> signatures(HandlerModel handler) {
    List<String> types = handler.method().parameters().stream().map(NameRules::erasure).toList();
    String name = handler.method().name();
    if (handler.reply().kind() == ReplyModel.Kind.VOID) {
      return List.of(new Signature(name, types));
    }
    List<String> withTimeout = new ArrayList<>(types);
    withTimeout.add(TIMEOUT);
    return List.of(new Signature(name, types), new Signature(name, withTimeout));
  }

  private static String erasure(ParameterModel parameter) {
    TypeModel type = parameter.type().type();
    return type.erasure();
  }

  /**
   * What tells methods of a class apart.
   *
   * @param name the name
   * @param types the erasures of the parameters
   */
  private record Signature(String name, List<String> types) {
    Signature {
      types = List.copyOf(types);
    }

    String text() {
      return types.stream()
          .map(type -> type.substring(type.lastIndexOf('.') + 1))
          .collect(Collectors.joining(", ", name + "(", ")"));
    }
  }
}
