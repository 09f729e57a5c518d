package dev.troupe.sample;

import dev.troupe.sample.aggregator.AggregatorDemo;
import dev.troupe.sample.deadline.DeadlineDemo;
import dev.troupe.sample.inventory.InventoryDemo;
import dev.troupe.sample.orders.OrdersDemo;
import dev.troupe.sample.pipeline.PipelineDemo;
import dev.troupe.sample.pitstop.PitStopDemo;
import dev.troupe.sample.pitstop.Wheel;
import dev.troupe.sample.router.RouterDemo;
import dev.troupe.sample.saga.SagaDemo;
import dev.troupe.sample.show.Demo;
import dev.troupe.sample.show.Show;
import dev.troupe.sample.show.Terminal;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.ScopeType;

/** The sample's command line: a command for each system, and all of them by default. */
@Command(
    name = "troupe-sample",
    description = "Runs small actor systems and shows what happens in them.",
    synopsisSubcommandLabel = "[SYSTEM]",
    commandListHeading = "%nSystems:%n",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT)
public final class Main implements Runnable {
  private final PrintWriter out;
  private final Terminal terminal;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      scope = ScopeType.INHERIT,
      description = "auto, always or never; auto is on a terminal, unless NO_COLOR is set.")
  private ColorMode color = ColorMode.AUTO;

  @Option(
      names = "--width",
      paramLabel = "COLUMNS",
      scope = ScopeType.INHERIT,
      description = "How wide to draw; the terminal's width if left out.")
  private @Nullable Integer width;

  private Main(PrintWriter out, Terminal terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  /** Runs the command line; exits with 2 if it is not understood. */
  public static void main(String[] args) {
    Charset charset = Charset.forName(System.getProperty("stdout.encoding", nativeEncoding()));
    Terminal terminal =
        new Terminal(
            Ansi.AUTO.enabled(),
            CommandSpec.create().usageMessage().autoWidth(true).width(),
            charset.newEncoder().canEncode('█'));
    int status =
        run(
            args,
            new PrintWriter(System.out, true, charset),
            new PrintWriter(System.err, true, charset),
            terminal);
    if (status != ExitCode.OK) {
      System.exit(status);
    }
  }

  private static String nativeEncoding() {
    return System.getProperty("native.encoding", Charset.defaultCharset().name());
  }

  /**
   * Runs the command line, for output that is no terminal.
   *
   * @param out what was asked for
   * @param err what was wrong with the command line
   * @return the exit status: 0 if all went well, 2 if it is not understood
   */
  public static int run(String[] args, PrintWriter out, PrintWriter err) {
    return run(args, out, err, Terminal.PLAIN);
  }

  static int run(String[] args, PrintWriter out, PrintWriter err, Terminal terminal) {
    Main main = new Main(out, terminal);
    return new CommandLine(main)
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(new UserErrors())
        .setExecutionStrategy(main::execute)
        .execute(args);
  }

  private int execute(ParseResult result) {
    CommandLine command = result.commandSpec().commandLine();
    Terminal asAsked = asAsked();
    command.setColorScheme(Help.defaultColorScheme(Ansi.valueOf(asAsked.color())));
    command.setUsageHelpWidth(asAsked.width());
    return new RunLast().execute(result);
  }

  private Terminal asAsked() {
    Terminal colored = terminal.withColor(color.on(terminal.color()));
    return width == null ? colored : colored.withWidth(width);
  }

  @Override
  public void run() {
    all();
  }

  @Command(description = "All of them, one after another; what runs without a name.")
  void all() {
    List.of(
            new OrdersDemo(),
            new RouterDemo(),
            new InventoryDemo(),
            new PipelineDemo(),
            new DeadlineDemo(),
            new AggregatorDemo(),
            new SagaDemo(),
            PitStopDemo.clean(),
            PitStopDemo.jamming(Wheel.FRONT_LEFT))
        .forEach(this::show);
  }

  @Command(description = "A manager that supervises one actor per order.")
  void orders() {
    show(new OrdersDemo());
  }

  @Command(description = "Stock that is checked, reserved and released.")
  void inventory() {
    show(new InventoryDemo());
  }

  @Command(description = "Three workers that share five tasks.")
  void router() {
    show(new RouterDemo());
  }

  @Command(description = "Pipe and filter, each stage an actor.")
  void pipeline() {
    show(new PipelineDemo());
  }

  @Command(description = "Requests that carry their deadline.")
  void deadline() {
    show(new DeadlineDemo());
  }

  @Command(description = "Answers put together from many parts.")
  void aggregator() {
    show(new AggregatorDemo());
  }

  @Command(description = "Purchases in three steps, undone when one fails.")
  void saga() {
    show(new SagaDemo());
  }

  @Command(name = "pit-stop", description = "Seven people, one car, two seconds.")
  void pitStop(
      @Option(
              names = "--jam",
              paramLabel = "WHEEL",
              description = "Whose nut jams: front_left, front_right, rear_left or rear_right.")
          @Nullable Wheel jam) {
    show(jam == null ? PitStopDemo.clean() : PitStopDemo.jamming(jam));
  }

  private void show(Demo demo) {
    demo.run(new Show(out, asAsked()));
  }
}
