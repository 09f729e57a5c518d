package dev.troupe.processor.check;

import dev.troupe.processor.check.NamedTypes.NamedType;
import dev.troupe.processor.model.ActorModel;
import dev.troupe.processor.model.ClassId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reports the types that were still missing when nothing more could be generated. */
public final class MissingTypeRules {
  private MissingTypeRules() {}

  /**
   * Finds what an actor waited for in vain; for the last round.
   *
   * @param actor the actor
   * @param refs the references of all actors; one that is known by its simple name alone cannot be
   *     told from another of that name
   * @return one finding a type and place
   */
  public static List<Finding> of(ActorModel actor, Collection<ClassId> refs) {
    Set<Finding> findings = new LinkedHashSet<>();
    Reporter out = findings::add;
    for (String name : actor.missingSupertypes()) {
      String role = "which " + actor.id().simpleName() + " extends or implements";
      out.report(Fault.TYPE_MISSING, actor.site(), name, role);
    }
    for (NamedType named : NamedTypes.of(actor)) {
      for (String name : named.missing()) {
        String part = named.type().text().equals(name) ? "" : "part of ";
        List<String> alike = alike(name, refs);
        if (alike.size() > 1) {
          String either = Phrases.either(alike);
          out.report(Fault.REF_AMBIGUOUS, named.site(), name, part + named.role(), either);
        } else {
          out.report(Fault.TYPE_MISSING, named.site(), name, part + named.role());
        }
      }
    }
    actor
        .lombok()
        .ifPresent(
            annotation ->
                out.report(
                    Fault.LOMBOK_MISSING, actor.site(), actor.id().simpleName(), annotation));
    return List.copyOf(findings);
  }

  private static List<String> alike(String name, Collection<ClassId> refs) {
    return refs.stream()
        .filter(ref -> ref.simpleName().equals(name))
        .map(ClassId::qualifiedName)
        .sorted()
        .toList();
  }
}
