package dev.troupe.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the source of a reference can name where it will stand.
 *
 * @param generated whether {@code javax.annotation.processing.Generated} is visible
 * @param nullable whether JSpecify's {@code Nullable} is visible
 * @param hidden the simple names of {@code java.lang} that mean a class of the package here
 * @param hiddenPackages the packages of classes it names whose first names mean something else here
 * @param importable the packages that all can name who can name the references; empty where no
 *     module exports these
 */
public record Surroundings(
    boolean generated,
    boolean nullable,
    Set<String> hidden,
    List<HiddenPackage> hiddenPackages,
    Optional<Set<String>> importable) {
  public Surroundings {
    hidden = Set.copyOf(hidden);
    hiddenPackages = List.copyOf(hiddenPackages);
    importable = importable.map(Set::copyOf);
  }
}
