package dev.troupe.processor.check;

import dev.troupe.processor.model.Access;
import dev.troupe.processor.model.ActorModel;
import dev.troupe.processor.model.Article;
import dev.troupe.processor.model.ClassId;
import dev.troupe.processor.model.ClassKind;
import java.util.Map;

/** Judges the class that has {@code @Actor}. */
final class ActorRules {
  private ActorRules() {}

  static void check(ActorModel actor, Reporter out) {
    ClassId id = actor.id();
    String ref = actor.ref().simpleName();
    if (actor.kind() != ClassKind.CLASS) {
      out.report(Fault.ACTOR_KIND, actor.site(), id.simpleName(), actor.kind().words());
    } else if (actor.isAbstract()) {
      out.report(Fault.ACTOR_ABSTRACT, actor.site(), id.simpleName(), ref);
    }
    if (actor.access() == Access.PRIVATE) {
      String around = id.simpleNames().size() > 2 ? ", or in a class that is" : "";
      out.report(Fault.ACTOR_PRIVATE, actor.site(), id.nestedName(), around, ref);
    }
    if (actor.inner()) {
      String outer = id.simpleNames().get(id.simpleNames().size() - 2);
      out.report(Fault.ACTOR_INNER, actor.site(), id.nestedName(), ref, Article.with(outer));
    }
    if (actor.handlers().isEmpty()
        && actor.bareOverrides().isEmpty()
        && !actor.handlersMeant()
        && actor.missingSupertypes().isEmpty()) {
      out.report(Fault.ACTOR_WITHOUT_HANDLER, actor.site(), id.simpleName());
    }
    if (actor.refTaken()) {
      taken(actor, "a class of that name exists", out);
    }
  }

  /** Judges the name of a reference against those of other actors, by reference. */
  static void checkName(ActorModel actor, Map<ClassId, ClassId> others, Reporter out) {
    ClassId other = others.getOrDefault(actor.ref(), actor.id());
    if (!other.equals(actor.id())) {
      taken(actor, "the ref of " + other.nestedName() + " has it", out);
    }
  }

  private static void taken(ActorModel actor, String by, Reporter out) {
    String name = actor.id().nestedName();
    out.report(Fault.ACTOR_NAME_TAKEN, actor.site(), name, actor.ref().qualifiedName(), by);
  }
}
