package dev.troupe.benchmarks;

import dev.troupe.benchmarks.compile.ColdJavac;
import dev.troupe.benchmarks.compile.Javac;
import dev.troupe.benchmarks.compile.Project;
import dev.troupe.benchmarks.compile.Sample;
import dev.troupe.benchmarks.compile.Variant;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Compiles projects several times, a project's variants always one right after the other, in
 * alternating order.
 */
final class CostRounds {
  private final Path bin;
  private final PrintWriter progress;

  /**
   * With the compiler of a JDK.
   *
   * @param bin the folder with its commands
   */
  CostRounds(Path bin, PrintWriter progress) {
    this.bin = bin;
    this.progress = progress;
  }

  /** Writes, compiles and deletes what a row says. */
  Cost run(CostRow row, int rounds) throws IOException {
    Path folder = Files.createTempDirectory("troupe-actors");
    Project project = Project.write(folder, row.actors(), new ColdJavac(bin));
    try (Javac javac = row.warmth().start(bin)) {
      for (int round = 0; round < row.warmth().rehearsals(); round++) {
        round(project, javac, round);
      }
      Map<Variant, List<Sample>> samples = new EnumMap<>(Variant.class);
      for (int round = 0; round < rounds; round++) {
        Map<Variant, Sample> taken = round(project, javac, round);
        taken.forEach(
            (variant, sample) ->
                samples.computeIfAbsent(variant, ignored -> new ArrayList<>()).add(sample));
        print(row, round, taken);
      }
      return new Cost(row, samples);
    } finally {
      project.delete();
    }
  }

  private static Map<Variant, Sample> round(Project project, Javac javac, int round)
      throws IOException {
    List<Variant> order = new ArrayList<>(List.of(Variant.values()));
    if (round % 2 == 1) {
      Collections.reverse(order);
    }
    Map<Variant, Sample> taken = new EnumMap<>(Variant.class);
    for (Variant variant : order) {
      taken.put(variant, project.compile(variant, javac));
    }
    return taken;
  }

  private void print(CostRow row, int round, Map<Variant, Sample> taken) {
    progress.printf("round %d  %s", round + 1, row.title());
    taken.forEach(
        (variant, sample) ->
            progress.printf(
                "  %s %.0f ms, CPU %.0f", variant.title(), sample.millis(), sample.processor()));
    progress.println();
  }
}
