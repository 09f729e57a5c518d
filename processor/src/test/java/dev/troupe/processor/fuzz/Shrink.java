package dev.troupe.processor.fuzz;

import dev.troupe.processor.fuzz.Spot.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes a mutant smaller for as long as it keeps its flaw. */
final class Shrink {
  private static final List<Kind> PIECES =
      List.of(
          Kind.TOP_LEVEL,
          Kind.MEMBER,
          Kind.IMPORT,
          Kind.STATEMENT,
          Kind.ANNOTATION,
          Kind.PARAMETER,
          Kind.MODIFIER);

  private final Judge judge;
  private final Flaw flaw;

  Shrink(Judge judge, Flaw flaw) {
    this.judge = judge;
    this.flaw = flaw;
  }

  /** The mutant with fewer changes, and with less of the original around them. */
  Mutant shrink(Mutant mutant, Original original) {
    Mutant smaller = changes(mutant, original);
    for (Kind kind : PIECES) {
      smaller = pieces(smaller, kind);
    }
    Map<String, String> files = new LinkedHashMap<>(smaller.files());
    files.values().removeIf(String::isBlank);
    Mutant whole = smaller.with(files);
    return keepsFlaw(whole) ? whole : smaller;
  }

  private Mutant changes(Mutant mutant, Original original) {
    Mutant smallest = mutant;
    for (Change change : mutant.changes()) {
      List<Change> fewer = new ArrayList<>(smallest.changes());
      fewer.remove(change);
      Mutant smaller = smallest.with(fewer, original);
      smallest = keepsFlaw(smaller) ? smaller : smallest;
    }
    return smallest;
  }

  private Mutant pieces(Mutant mutant, Kind kind) {
    List<Spot> pieces = new ArrayList<>(Spots.of(mutant.files()).of(kind));
    // From behind and from outside, so that what is still to come stays where it is.
    pieces.sort(Comparator.comparingInt(Spot::end).reversed());
    Mutant smallest = mutant;
    Set<Spot> gone = new HashSet<>();
    for (Spot piece : pieces) {
      if (gone.stream().noneMatch(piece::overlaps)) {
        Mutant smaller = without(smallest, piece);
        if (keepsFlaw(smaller)) {
          smallest = smaller;
          gone.add(piece);
        }
      }
    }
    return smallest;
  }

  private static Mutant without(Mutant mutant, Spot piece) {
    String text = mutant.files().get(piece.file());
    int end = piece.end();
    if (piece.kind() == Kind.PARAMETER && text.startsWith(",", end)) {
      end++;
    }
    return mutant.with(
        Edit.apply(List.of(new Edit(piece.file(), piece.start(), end, "")), mutant.files()));
  }

  private boolean keepsFlaw(Mutant smaller) {
    return judge.judge(smaller).flaw().filter(flaw::isLike).isPresent();
  }
}
