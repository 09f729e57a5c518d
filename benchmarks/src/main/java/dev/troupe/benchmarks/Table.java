package dev.troupe.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.TimeValue;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command that measures Troupe against Pekko and prints how they compare. */
@Command(
    name = "benchmarks",
    mixinStandardHelpOptions = true,
    description = "Measures Troupe against Apache Pekko and prints the ratios.")
public final class Table implements Callable<Integer> {
  private static final TimeValue QUICK = TimeValue.milliseconds(300);

  @Option(
      names = "--forks",
      paramLabel = "N",
      defaultValue = "3",
      description = "Pairs of forks per workload (default: ${DEFAULT-VALUE}).")
  private int forks;

  @Option(names = "--quick", description = "Shorter iterations: for a first look only.")
  private boolean quick;

  @Option(
      names = "--only",
      paramLabel = "REGEX",
      defaultValue = "",
      description = "Rows whose title or class matches.")
  private Pattern only = Pattern.compile("");

  @Option(names = "--jvm", paramLabel = "JAVA", description = "The java to run the forks with.")
  private @Nullable String jvm;

  @Option(names = "--json", paramLabel = "FILE", description = "Write JMH's own results too.")
  private @Nullable Path json;

  @Option(
      names = "--smoke",
      description = "Run every benchmark once without measuring, and fail if one does.")
  private boolean smoke;

  private Table() {}

  /** Runs the command and exits: 0 if all ran, whatever the floors say. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Table()).execute(arguments));
  }

  @Override
  public Integer call() throws RunnerException, IOException {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    if (smoke) {
      Collection<RunResult> ran = Smoke.run(only.pattern());
      out.println(ran.size() + " benchmarks ran once");
      for (Warmth warmth : Warmth.values()) {
        costs(out).run(new CostRow(1, warmth), 1);
      }
      return CommandLine.ExitCode.OK;
    }
    List<Row> rows = chosen(Rows.ALL, Row::title, row -> row.subject().benchmark());
    if (!rows.isEmpty()) {
      compare(rows, out);
    }
    List<CostRow> costRows = chosen(CostRow.ALL, CostRow::title, CostRow::getClass);
    if (!costRows.isEmpty()) {
      compile(costRows, out);
    }
    return CommandLine.ExitCode.OK;
  }

  private void compare(List<Row> rows, PrintWriter out) throws RunnerException {
    Optional<TimeValue> iteration = quick ? Optional.of(QUICK) : Optional.empty();
    Rounds rounds = new Rounds(new Forks(Optional.ofNullable(jvm), iteration), out);
    List<Comparison> comparisons = rounds.compare(rows, forks);
    out.println();
    out.println(TableText.of(comparisons));
    if (json != null) {
      ResultFormatFactory.getInstance(ResultFormatType.JSON, json.toString())
          .writeOut(rounds.raw());
    }
  }

  private void compile(List<CostRow> rows, PrintWriter out) throws IOException {
    List<Cost> costs = new ArrayList<>();
    for (CostRow row : rows) {
      costs.add(costs(out).run(row, forks));
    }
    out.println();
    out.println(CostText.of(CostLine.of(costs)));
  }

  private CostRounds costs(PrintWriter out) {
    Path bin =
        Optional.ofNullable(jvm)
            .map(java -> Path.of(java).toAbsolutePath().resolveSibling(""))
            .orElse(Path.of(System.getProperty("java.home"), "bin"));
    return new CostRounds(bin, out);
  }

  private <R> List<R> chosen(
      List<R> rows, Function<R, String> title, Function<R, Class<?>> benchmark) {
    Predicate<String> matches = only.asPredicate();
    return rows.stream()
        .filter(
            row ->
                matches.test(title.apply(row))
                    || matches.test(benchmark.apply(row).getSimpleName()))
        .toList();
  }
}
