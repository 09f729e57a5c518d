package dev.troupe.processor.check;

import dev.troupe.processor.model.Access;
import dev.troupe.processor.model.ActorModel;
import dev.troupe.processor.model.Article;
import dev.troupe.processor.model.ClassId;
import dev.troupe.processor.model.HandlerModel;
import dev.troupe.processor.model.HookModel;
import dev.troupe.processor.model.MethodModel;
import dev.troupe.processor.model.ParameterModel;
import dev.troupe.processor.model.TypeModel;
import java.util.List;

/** Judges lifecycle methods. */
final class HookRules {
  private HookRules() {}

  static void check(ActorModel actor, Reporter out) {
    String ref = actor.ref().simpleName();
    for (HookModel hook : actor.hooks()) {
      MethodModel method = hook.method();
      String name = Phrases.method(method, actor.id());
      if (isHandler(actor.handlers(), method)) {
        out.report(Fault.HANDLER_AND_HOOK, method.site(), name, hook.kind().annotation());
      } else {
        check(hook, actor.id(), ref, out);
      }
      if (method.access() != Access.PRIVATE && !method.reachable()) {
        out.report(Fault.HOOK_INACCESSIBLE, method.site(), name, HandlerRules.access(method), ref);
      }
    }
    duplicates(actor.hooks(), actor.id(), out);
  }

  /** Whether a hook is a handler, too. */
  static boolean isHandler(List<HandlerModel> handlers, MethodModel method) {
    return handlers.stream()
        .map(handler -> handler.method())
        .anyMatch(
            other ->
                other.declaredIn().equals(method.declaredIn())
                    && other.signature().equals(method.signature()));
  }

  /** Judges a hook by itself, whoever extends its class. */
  static void check(HookModel hook, ClassId owner, String ref, Reporter out) {
    MethodModel method = hook.method();
    String name = Phrases.method(method, owner);
    if (method.access() == Access.PRIVATE) {
      out.report(Fault.HOOK_PRIVATE, method.site(), name, ref);
    }
    if (method.isStatic()) {
      out.report(Fault.HOOK_STATIC, method.site(), name);
    }
    if (method.isAbstract()) {
      out.report(Fault.HOOK_ABSTRACT, method.site(), name, hook.kind().annotation());
    }
    if (method.throwsMoreThanException()) {
      out.report(Fault.THROWS_TOO_WIDE, method.site(), name);
    }
    String returns = method.returns().type().text();
    if (!returns.equals("void")) {
      out.report(Fault.HOOK_RETURNS, method.site(), name, returns);
    }
    if (!takesWhatItIsHanded(hook)) {
      parameters(hook, name, out);
    }
  }

  private static boolean takesWhatItIsHanded(HookModel hook) {
    List<ParameterModel> parameters = hook.method().parameters();
    return parameters.isEmpty() || (hook.kind().takesCause() && isCause(parameters));
  }

  private static boolean isCause(List<ParameterModel> parameters) {
    return parameters.size() == 1 && parameters.get(0).type().is("java.lang.Throwable");
  }

  private static void parameters(HookModel hook, String name, Reporter out) {
    List<ParameterModel> parameters = hook.method().parameters();
    boolean cause = hook.kind().takesCause();
    List<String> types =
        parameters.stream().map(each -> each.type().type()).map(TypeModel::text).toList();
    String remove = parameters.size() == 1 ? "Remove the parameter." : "Remove the parameters.";
    out.report(
        Fault.HOOK_PARAMETERS,
        parameters.get(0).site(),
        name,
        Phrases.list(types.stream().map(Article::with).toList()),
        hook.kind().annotation(),
        cause ? "a Throwable at most" : "nothing",
        cause ? "Take that, or nothing." : remove);
  }

  /** Judges that no class has two hooks of a kind. */
  static void duplicates(List<HookModel> hooks, ClassId owner, Reporter out) {
    for (int i = 0; i < hooks.size(); i++) {
      HookModel later = hooks.get(i);
      hooks.subList(0, i).stream()
          .filter(
              earlier ->
                  earlier.kind() == later.kind()
                      && earlier.method().declaredIn().equals(later.method().declaredIn()))
          .findFirst()
          .ifPresent(
              earlier ->
                  out.report(
                      Fault.HOOK_DUPLICATE,
                      later.method().site(),
                      Phrases.method(later.method(), owner),
                      Phrases.method(earlier.method(), owner),
                      later.kind().annotation()));
    }
  }
}
