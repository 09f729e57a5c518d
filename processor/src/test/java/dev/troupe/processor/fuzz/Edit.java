package dev.troupe.processor.fuzz;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A text in the place of another, in one file.
 *
 * @param file its path
 * @param start where the old text begins
 * @param end where it ends
 * @param text the new one
 */
record Edit(String file, int start, int end, String text) {

  boolean overlaps(Edit other) {
    return file.equals(other.file)
        && (start == other.start || (start < other.end && other.start < end));
  }

  /** The files with edits that do not overlap; one of a file that is not there makes it. */
  static Map<String, String> apply(List<Edit> edits, Map<String, String> files) {
    Map<String, String> edited = new LinkedHashMap<>(files);
    edits.stream()
        .sorted(Comparator.comparingInt(Edit::start).reversed())
        .forEach(
            edit ->
                edited.merge(
                    edit.file,
                    edit.text,
                    (old, text) -> old.substring(0, edit.start) + text + old.substring(edit.end)));
    return edited;
  }
}
