package dev.troupe.processor.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How loudly each fault is told: an error always as one, a warning as the build's options say.
 *
 * <p>{@code -Atroupe.MessageMutable=off} silences one warning, {@code warn} lets it be heard,
 * {@code error} makes the build fail of it.
 */
public final class Levels {
  private static final String PREFIX = "troupe.";

  private final Map<Fault, Level> chosen = new EnumMap<>(Fault.class);
  private final List<String> mistakes = new ArrayList<>();

  private Levels() {}

  /**
   * Those that options choose.
   *
   * @param options of the compiler for processors, all of them
   * @param others options of ours that are for something else
   */
  public static Levels of(Map<String, String> options, Set<String> others) {
    Levels levels = new Levels();
    new TreeMap<>(options)
        .forEach(
            (option, value) -> {
              if (option.startsWith(PREFIX) && !others.contains(option)) {
                levels.choose(option.substring(PREFIX.length()), value, others);
              }
            });
    return levels;
  }

  /** The options that choose a level: one a warning. */
  public static Set<String> options() {
    return warnings().map(warning -> PREFIX + warning.id()).collect(Collectors.toSet());
  }

  /** How loudly a fault is told. */
  public Level of(Fault fault) {
    return chosen.getOrDefault(fault, fault.level());
  }

  /** What is wrong with the options; errors without a place. */
  public List<String> mistakes() {
    return List.copyOf(mistakes);
  }

  // A value that is left out is null.
  private void choose(String id, @Nullable String value, Set<String> others) {
    Optional<Fault> fault =
        Arrays.stream(Fault.values()).filter(each -> each.id().equals(id)).findFirst();
    Optional<Level> level = Level.named(String.valueOf(value));
    if (fault.isEmpty()) {
      mistakes.add(Fault.OPTION_UNKNOWN.text(id, meant(id, others)));
    } else if (!fault.get().isWarning()) {
      mistakes.add(Fault.OPTION_OF_ERROR.text(id, Phrases.list(ids())));
    } else if (level.isEmpty()) {
      mistakes.add(
          Fault.OPTION_VALUE.text(
              id, value == null ? "" : value, "no level", "error, warn or off"));
    } else {
      chosen.put(fault.get(), level.get());
    }
  }

  private static String meant(String id, Set<String> others) {
    Stream<String> names =
        Stream.concat(
            warnings().map(Fault::id),
            others.stream().sorted().map(name -> name.substring(PREFIX.length())));
    return NearNames.nearest(id, names.toList())
        .map(near -> "Did you mean -Atroupe." + near + "?")
        .orElse("The warnings are " + Phrases.list(ids()) + ".");
  }

  private static List<String> ids() {
    return warnings().map(Fault::id).toList();
  }

  private static Stream<Fault> warnings() {
    return Arrays.stream(Fault.values()).filter(Fault::isWarning);
  }
}
