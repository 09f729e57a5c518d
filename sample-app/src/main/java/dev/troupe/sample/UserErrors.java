package dev.troupe.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Answers a mistake on the command line with one line that says what to type instead. */
final class UserErrors implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException exception, String[] args) {
    CommandLine command = exception.getCommandLine();
    String root = command.getCommandSpec().root().qualifiedName();
    command.getErr().println(text(exception) + " See " + root + " --help.");
    return ExitCode.USAGE;
  }

  private static String text(ParameterException exception) {
    if (exception instanceof UnmatchedArgumentException unmatched) {
      return unknown(unmatched);
    }
    if (exception.getArgSpec() instanceof OptionSpec option && exception.getValue() != null) {
      return option.longestName()
          + " takes "
          + choice(option)
          + ", not \""
          + exception.getValue()
          + "\".";
    }
    return exception.getMessage() + ".";
  }

  private static String unknown(UnmatchedArgumentException exception) {
    String argument = exception.getUnmatched().get(0);
    boolean isSystem = exception.getCommandLine().getParent() == null;
    String what = argument.startsWith("-") ? "option" : isSystem ? "system" : "argument";
    String near =
        exception.getSuggestions().stream()
            .findFirst()
            .map(name -> " Did you mean \"" + name + "\"?")
            .orElse("");
    return "Unknown " + what + " \"" + argument + "\"." + near;
  }

  private static String choice(OptionSpec option) {
    if (option.completionCandidates() == null) {
      return "a whole number";
    }
    List<String> candidates = new ArrayList<>();
    option.completionCandidates().forEach(name -> candidates.add(name.toLowerCase(Locale.ROOT)));
    return String.join(", ", candidates);
  }
}
