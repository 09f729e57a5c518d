package dev.troupe.processor.check;

import dev.troupe.processor.model.Access;
import dev.troupe.processor.model.ActorModel;
import dev.troupe.processor.model.BareOverrideModel;
import dev.troupe.processor.model.ClassId;
import dev.troupe.processor.model.ClassKind;
import dev.troupe.processor.model.HandlerModel;
import dev.troupe.processor.model.MethodModel;
import dev.troupe.processor.model.TypeModel;
import dev.troupe.processor.model.TypeVariableModel;
import java.util.Locale;
import java.util.stream.Collectors;

/** Judges the methods that have {@code @Receive}, apart from what they take and reply. */
final class HandlerRules {
  private HandlerRules() {}

  static void check(ActorModel actor, Reporter out) {
    String ref = actor.ref().simpleName();
    boolean meansToBeAbstract =
        actor.kind() == ClassKind.INTERFACE || actor.kind() == ClassKind.ANNOTATION;
    for (HandlerModel handler : actor.handlers()) {
      MethodModel method = handler.method();
      check(handler, actor.id(), ref, out);
      if (method.isAbstract() && !(meansToBeAbstract && method.declaredIn().equals(actor.id()))) {
        out.report(Fault.HANDLER_ABSTRACT, method.site(), Phrases.method(method, actor.id()));
      }
      if (method.access() != Access.PRIVATE && !method.reachable()) {
        out.report(
            Fault.HANDLER_INACCESSIBLE,
            method.site(),
            Phrases.method(method, actor.id()),
            access(method),
            ref);
      }
    }
    actor.bareOverrides().forEach(each -> bareOverride(actor, each, out));
  }

  /** Judges a handler by itself, whoever extends its class. */
  static void check(HandlerModel handler, ClassId owner, String ref, Reporter out) {
    MethodModel method = handler.method();
    String name = Phrases.method(method, owner);
    if (method.access() == Access.PRIVATE) {
      out.report(Fault.HANDLER_PRIVATE, method.site(), name, ref);
    }
    if (method.isStatic()) {
      out.report(Fault.HANDLER_STATIC, method.site(), name);
    }
    if (method.varargs()) {
      varargs(method, name, out);
    }
    if (!method.typeParameters().isEmpty()) {
      String own =
          method.typeParameters().stream()
              .map(TypeVariableModel::name)
              .collect(Collectors.joining(", ", "<", ">"));
      out.report(Fault.HANDLER_GENERIC, method.site(), name, own);
    }
    if (method.throwsMoreThanException()) {
      out.report(Fault.THROWS_TOO_WIDE, method.site(), name);
    }
  }

  private static void varargs(MethodModel method, String name, Reporter out) {
    TypeModel last = method.parameters().get(method.parameters().size() - 1).type().type();
    String list =
        last instanceof TypeModel.Array array ? MessageTypeRules.listOf(array) : last.text();
    String text = name.replaceAll("\\[\\]\\)$", "...)");
    out.report(Fault.HANDLER_VARARGS, method.site(), text, list);
  }

  private static void bareOverride(ActorModel actor, BareOverrideModel bare, Reporter out) {
    MethodModel method = bare.method();
    out.report(
        Fault.OVERRIDE_UNANNOTATED,
        method.site(),
        Phrases.method(method, actor.id()),
        bare.overridden().simpleName() + "." + method.signature(),
        bare.annotation());
  }

  static String access(MethodModel method) {
    return method.access() == Access.PACKAGE
        ? "package-private"
        : method.access().name().toLowerCase(Locale.ROOT);
  }
}
