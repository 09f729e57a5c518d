package dev.troupe.processor.write;

import dev.troupe.processor.model.Access;
import dev.troupe.processor.model.ActorModel;
import dev.troupe.processor.model.ConstructorModel;
import dev.troupe.processor.model.ParameterModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What generated methods have in common. */
final class Signatures {
  private Signatures() {}

  /** All that methods do which are written only to keep other classes compiling. */
  static String failure(TypeWriter types) {
    return "throw new " + types.name(Api.ILLEGAL_STATE) + "(\"its actor class did not compile\");";
  }

  /** A method is as widely accessible as the types it names. */
  static Access access(List<ParameterModel> parameters) {
    Access access = Access.PUBLIC;
    for (ParameterModel parameter : parameters) {
      access = access.and(parameter.type().access());
    }
    return access;
  }

  /** The modifier for a member of that access. */
  static String modifier(Access access) {
    return access == Access.PUBLIC ? "public " : "";
  }

  /** The constructor that {@code props} calls: the only one that can be called. */
  static Optional<ConstructorModel> constructor(ActorModel actor) {
    Optional<ConstructorModel> usable = Optional.empty();
    for (ConstructorModel constructor : actor.constructors()) {
      if (constructor.access() != Access.PRIVATE) {
        if (usable.isPresent()) {
          return Optional.empty();
        }
        usable = Optional.of(constructor);
      }
    }
    return usable;
  }

  /** What {@code props} takes: contexts are injected. */
  static List<ParameterModel> given(ConstructorModel constructor) {
    List<ParameterModel> given = new ArrayList<>();
    for (ParameterModel parameter : constructor.parameters()) {
      if (!ActorModel.isContext(parameter)) {
        given.add(parameter);
      }
    }
    return given;
  }
}
