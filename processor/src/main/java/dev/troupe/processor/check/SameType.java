package dev.troupe.processor.check;

import dev.troupe.processor.model.TypeModel;
import java.util.List;
import java.util.Optional;

/** Compares types as the compiler does: what annotations say about null does not count. */
final class SameType {
  private SameType() {}

  static boolean test(TypeModel one, TypeModel other) {
    return one.erasure().equals(other.erasure()) && plain(one).equals(plain(other));
  }

  /** The type without annotations. */
  private static TypeModel plain(TypeModel type) {
    if (type instanceof TypeModel.Declared declared) {
      return plainClass(declared);
    }
    if (type instanceof TypeModel.Array array) {
      return new TypeModel.Array(plain(array.component()), List.of());
    }
    if (type instanceof TypeModel.Variable variable) {
      return new TypeModel.Variable(variable.name(), variable.bound(), List.of());
    }
    if (type instanceof TypeModel.Wildcard wildcard) {
      Optional<TypeModel> bound = wildcard.bound().map(SameType::plain);
      return new TypeModel.Wildcard(wildcard.keyword(), bound, List.of());
    }
    return type;
  }

  private static TypeModel.Declared plainClass(TypeModel.Declared type) {
    return new TypeModel.Declared(
        type.id(),
        type.arguments().stream().map(SameType::plain).toList(),
        type.owner().map(SameType::plainClass),
        List.of());
  }
}
