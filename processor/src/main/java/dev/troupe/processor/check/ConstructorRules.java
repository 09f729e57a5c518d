package dev.troupe.processor.check;

import dev.troupe.processor.model.Access;
import dev.troupe.processor.model.ActorModel;
import dev.troupe.processor.model.Article;
import dev.troupe.processor.model.ClassKind;
import dev.troupe.processor.model.ConstructorModel;
import dev.troupe.processor.model.ParameterModel;
import dev.troupe.processor.model.TypeModel;
import dev.troupe.processor.model.TypeVariableModel;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Judges the constructor that {@code props} calls: one, not private, with the context it is given.
 */
final class ConstructorRules {
  private ConstructorRules() {}

  static void check(ActorModel actor, Reporter out) {
    if (actor.kind() != ClassKind.CLASS) {
      return;
    }
    List<ConstructorModel> usable =
        actor.constructors().stream().filter(each -> each.access() != Access.PRIVATE).toList();
    boolean written = actor.constructors().stream().anyMatch(each -> !isDefault(actor, each));
    if (usable.isEmpty() && written) {
      out.report(
          Fault.CONSTRUCTOR_PRIVATE,
          actor.constructors().size() == 1 ? actor.constructors().get(0).site() : actor.site(),
          actor.id().simpleName(),
          actor.ref().simpleName());
    }
    if (usable.size() > 1) {
      String name = actor.id().simpleName();
      List<String> signatures = usable.stream().map(each -> each.signature(name)).toList();
      out.report(
          Fault.CONSTRUCTOR_AMBIGUOUS, actor.site(), name, usable.size(), Phrases.list(signatures));
    }
    usable.forEach(constructor -> one(actor, constructor, out));
  }

  /** Whether it is the one the compiler adds; that has the access of its class. */
  private static boolean isDefault(ActorModel actor, ConstructorModel constructor) {
    return constructor.site().equals(actor.site());
  }

  private static void one(ActorModel actor, ConstructorModel constructor, Reporter out) {
    String signature = constructor.signature(actor.id().simpleName());
    if (!constructor.typeParameters().isEmpty()) {
      String own = variables(constructor.typeParameters());
      out.report(Fault.CONSTRUCTOR_GENERIC, constructor.site(), signature, own);
    }
    if (constructor.throwsMoreThanException()) {
      out.report(Fault.THROWS_TOO_WIDE, constructor.site(), signature);
    }
    constructor.parameters().stream()
        .filter(ConstructorRules::isArrayOfContexts)
        .forEach(contexts -> mismatch(actor, contexts, out));
    List<ParameterModel> contexts =
        constructor.parameters().stream().filter(ActorModel::isContext).toList();
    contexts.stream()
        .filter(context -> context.type().missing().isEmpty() && !isOwn(actor, context))
        .forEach(context -> mismatch(actor, context, out));
    contexts.stream()
        .skip(1)
        .forEach(
            context -> out.report(Fault.CONTEXT_TWICE, context.site(), signature, context.name()));
  }

  private static boolean isArrayOfContexts(ParameterModel parameter) {
    return parameter.type().type() instanceof TypeModel.Array array
        && array.classes().contains(ActorModel.CONTEXT);
  }

  private static void mismatch(ActorModel actor, ParameterModel context, Reporter out) {
    String text = context.type().type().text();
    String own = "ActorContext<" + refType(actor) + ">";
    boolean raw = context.type().raw().contains(ActorModel.CONTEXT);
    out.report(
        Fault.CONTEXT_MISMATCH,
        context.site(),
        context.name(),
        raw ? "a raw " + text : Article.with(text),
        actor.id().simpleName(),
        Article.with(own),
        own);
  }

  /**
   * Whether it is the context of the actor's own reference, with the actor's own type variables.
   */
  private static boolean isOwn(ActorModel actor, ParameterModel context) {
    return actor.isOwnContext(context)
        && context.type().type() instanceof TypeModel.Declared declared
        && declared.arguments().get(0).text().equals(refType(actor));
  }

  private static String refType(ActorModel actor) {
    String name = actor.ref().simpleName();
    return actor.typeParameters().isEmpty() ? name : name + variables(actor.typeParameters());
  }

  private static String variables(List<TypeVariableModel> variables) {
    return variables.stream()
        .map(TypeVariableModel::name)
        .collect(Collectors.joining(", ", "<", ">"));
  }
}
