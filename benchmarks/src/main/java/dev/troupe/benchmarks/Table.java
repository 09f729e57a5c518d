package dev.troupe.benchmarks;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
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
  public Integer call() throws RunnerException {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    if (smoke) {
      Collection<RunResult> ran = Smoke.run(only.pattern());
      out.println(ran.size() + " benchmarks ran once");
      return CommandLine.ExitCode.OK;
    }
    Optional<TimeValue> iteration = quick ? Optional.of(QUICK) : Optional.empty();
    Rounds rounds = new Rounds(new Forks(Optional.ofNullable(jvm), iteration), out);
    List<Comparison> comparisons = rounds.compare(chosen(), forks);
    out.println();
    out.println(TableText.of(comparisons));
    if (json != null) {
      ResultFormatFactory.getInstance(ResultFormatType.JSON, json.toString())
          .writeOut(rounds.raw());
    }
    return CommandLine.ExitCode.OK;
  }

  private List<Row> chosen() {
    Predicate<String> matches = only.asPredicate();
    return Rows.ALL.stream()
        .filter(
            row ->
                matches.test(row.title())
                    || matches.test(row.subject().benchmark().getSimpleName()))
        .toList();
  }
}
