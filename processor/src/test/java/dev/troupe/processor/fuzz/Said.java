package dev.troupe.processor.fuzz;

import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * Something the compiler said.
 *
 * @param kind how loudly
 * @param code the compiler's name for it; Eclipse's has none for what processors say
 * @param file where; nothing if it stands nowhere
 * @param generated whether that is a generated file
 * @param line in it, from 1
 * @param text what
 */
record Said(
    Diagnostic.Kind kind, String code, String file, boolean generated, long line, String text) {

  static Said of(Diagnostic<? extends JavaFileObject> said) {
    TextFile file = said.getSource() instanceof TextFile text ? text : null;
    return new Said(
        said.getKind(),
        said.getCode(),
        file == null ? "" : file.path(),
        file != null && file.isGenerated(),
        said.getLineNumber(),
        said.getMessage(Locale.ROOT));
  }

  /** Whether a processor said it, which is ours. */
  boolean isOurs() {
    return code.endsWith(".proc.messager") || code.isEmpty();
  }

  /** Whether it is that a name means nothing. */
  boolean misses() {
    return code.contains("cant.resolve") || code.contains("doesnt.exist");
  }

  /** Whether it is that a class cannot be named there; all else of that name is left unsaid. */
  boolean forbids() {
    return code.contains("not.def.public") || code.contains("report.access");
  }

  /** Whether the simple name of a file's class stands in it. */
  boolean names(String path) {
    return text.contains(path.substring(path.lastIndexOf('/') + 1).replace(".java", ""));
  }

  /** The same for what most likely has one cause, wherever it stands. */
  String gist() {
    return misses() ? text.replaceAll("(?m)^ *location: .*$", "").strip() : code;
  }

  boolean isError() {
    return kind == Diagnostic.Kind.ERROR;
  }

  boolean isWarning() {
    return kind == Diagnostic.Kind.WARNING || kind == Diagnostic.Kind.MANDATORY_WARNING;
  }

  @Override
  public String toString() {
    return kind + " " + file + ":" + line + ": " + text;
  }
}
