package dev.troupe.processor.check;

import dev.troupe.processor.check.NamedTypes.NamedType;
import dev.troupe.processor.model.ActorModel;
import dev.troupe.processor.model.ClassId;
import dev.troupe.processor.model.TypeModel;

/** Judges that a reference can name the types it has to. */
final class AccessRules {
  private AccessRules() {}

  static void check(ActorModel actor, Reporter out) {
    for (NamedType named : NamedTypes.of(actor)) {
      named.unreachable().forEach(hidden -> hidden(actor, named, hidden, out));
    }
  }

  private static void hidden(ActorModel actor, NamedType named, ClassId hidden, Reporter out) {
    boolean whole = named.type() instanceof TypeModel.Declared type && type.id().equals(hidden);
    boolean same = hidden.packageName().equals(actor.id().packageName());
    boolean deep = hidden.simpleNames().size() > (same ? 2 : 1);
    String why = same ? "private" : "not public in package " + hidden.packageName();
    out.report(
        Fault.TYPE_INACCESSIBLE,
        named.site(),
        hidden.nestedName(),
        whole ? named.role() : "part of " + named.role(),
        why + (deep ? ", or in a class that is" + (same ? "" : " not") : ""),
        actor.ref().simpleName(),
        same ? "Remove \"private\"; package-private is enough." : "Make it public.");
  }
}
