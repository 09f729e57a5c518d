package dev.troupe.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The name of a class.
 *
 * @param packageName empty for the unnamed package
 * @param simpleNames from the outermost class inward
 */
public record ClassId(String packageName, List<String> simpleNames) implements Comparable<ClassId> {
  public ClassId {
    simpleNames = List.copyOf(simpleNames);
  }

  /** The class of a package and simple names. */
  public static ClassId of(String packageName, String... simpleNames) {
    return new ClassId(packageName, List.of(simpleNames));
  }

  /** {@code Entry} of {@code java.util.Map.Entry}. */
  public String simpleName() {
    return simpleNames.get(simpleNames.size() - 1);
  }

  /** {@code Map.Entry} of {@code java.util.Map.Entry}. */
  public String nestedName() {
    return simpleNames.size() == 1 ? simpleNames.get(0) : String.join(".", simpleNames);
  }

  /** {@code java.util.Map.Entry}. */
  public String qualifiedName() {
    return packageName.isEmpty() ? nestedName() : packageName + "." + nestedName();
  }

  /** Whether this is {@code java.util.Map.Entry}, for instance. */
  public boolean is(String qualifiedName) {
    return qualifiedName().equals(qualifiedName);
  }

  /** {@code java.util.Map} of {@code java.util.Map.Entry}. */
  public ClassId outermost() {
    return of(packageName, simpleNames.get(0));
  }

  /** The reference of an actor class of this name: {@code Outer_InventoryRef}. */
  public ClassId ref() {
    return of(packageName, String.join("_", simpleNames) + "Ref");
  }

  // Written out, as those of records are slow until they are compiled, and keys are asked often.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ClassId id
        && simpleNames.equals(id.simpleNames)
        && packageName.equals(id.packageName);
  }

  @Override
  public int hashCode() {
    return 31 * packageName.hashCode() + simpleNames.hashCode();
  }

  @Override
  public int compareTo(ClassId other) {
    return packageName.equals(other.packageName)
        ? nestedName().compareTo(other.nestedName())
        : qualifiedName().compareTo(other.qualifiedName());
  }

  @Override
  public String toString() {
    return qualifiedName();
  }
}
