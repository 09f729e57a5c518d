package dev.troupe.processor.check;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/**
 * A source with faults, and what the compiler shall say of it.
 *
 * <p>A comment {@code // ERROR [Id] text} expects that error of ours on the next line of code,
 * {@code // WARNING [Id] text} that warning, and {@code // JAVAC} any error of the compiler itself
 * there; {@code // ECJ [Id] text} is an error of ours that only Eclipse's compiler gets to. {@code
 * // OPTION -Aoption} stands for itself, with {@code $FOLDER} for where files lie that are no
 * source; {@code // FILE path} begins another file; the first one is named after its public type,
 * or else its last.
 *
 * @param name the resource's name, without extension
 * @param files what to compile
 * @param others texts of files that are no source, by name
 * @param options for the compiler
 * @param errors what is expected of the processor
 * @param warnings what it is expected to warn of
 * @param javac where the compiler itself complains
 * @param ecj what is expected of the processor beside, where javac does not let it run
 */
record BadSource(
    String name,
    List<JavaFileObject> files,
    Map<String, String> others,
    List<String> options,
    List<Expected> errors,
    List<Expected> warnings,
    List<Place> javac,
    List<Expected> ecj) {
  private static final Path FOLDER = Path.of("src/test/resources/bad");
  private static final Pattern FILE = Pattern.compile("(?m)^// FILE (?<path>\\S+)\\R");
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package (?<name>[\\w.]+);");
  private static final Pattern TYPE =
      Pattern.compile(
          "(?m)^(@Actor )?(?<public>public )?((abstract|final|sealed|non-sealed) )*"
              + "(class|interface|enum|record|@interface) (?<name>\\w+)");
  private static final String ERROR = "// ERROR ";
  private static final String WARNING = "// WARNING ";
  private static final String OPTION = "// OPTION ";
  private static final String JAVAC = "// JAVAC";
  private static final String ECJ = "// ECJ ";

  /**
   * A line of a file.
   *
   * @param file the file's path
   * @param line counted from 1
   */
  record Place(String file, long line) {}

  /**
   * What the processor says.
   *
   * @param place where
   * @param text what it says
   */
  record Expected(Place place, String text) {
    String id() {
      return text.substring(1, text.indexOf(']'));
    }
  }

  /** All there are, by name. */
  static List<BadSource> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().map(BadSource::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All that the processor is expected to say, whoever lets it. */
  List<Expected> said() {
    return Stream.of(errors, warnings, ecj).flatMap(List::stream).toList();
  }

  private static BadSource read(Path path) {
    try {
      String name = path.getFileName().toString().replaceAll("\\.java$", "");
      BadSource source =
          new BadSource(
              name,
              new ArrayList<>(),
              new TreeMap<>(),
              new ArrayList<>(),
              new ArrayList<>(),
              new ArrayList<>(),
              new ArrayList<>(),
              new ArrayList<>());
      String text = Files.readString(path);
      Matcher next = FILE.matcher(text);
      String file = firstPath(next.find() ? text.substring(0, next.start()) : text);
      next.reset();
      int start = 0;
      while (next.find()) {
        source.file(file, text.substring(start, next.start()));
        file = next.group("path");
        start = next.end();
      }
      source.file(file, text.substring(start));
      return source;
    } catch (IOException e) {
      throw new UncheckedIOException(path.toString(), e);
    }
  }

  private static String firstPath(String text) {
    Matcher pack = PACKAGE.matcher(text);
    String folder = pack.find() ? pack.group("name").replace('.', '/') + "/" : "";
    String name = "";
    boolean found = false;
    Matcher type = TYPE.matcher(text);
    while (!found && type.find()) {
      name = type.group("name");
      found = type.group("public") != null;
    }
    return folder + name + ".java";
  }

  private void file(String path, String text) {
    if (!path.endsWith(".java")) {
      others.put(path, text);
      return;
    }
    files.add(
        JavaFileObjects.forSourceString(path.replaceAll("\\.java$", "").replace('/', '.'), text));
    List<String> waiting = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().map(String::strip).toList()) {
      number++;
      if (line.startsWith(OPTION)) {
        options.add(line.substring(OPTION.length()));
      } else if (Stream.of(ERROR, WARNING, JAVAC, ECJ).anyMatch(line::startsWith)) {
        waiting.add(line);
      } else {
        Place place = new Place(path, number);
        waiting.forEach(comment -> expect(place, comment));
        waiting.clear();
      }
    }
  }

  private void expect(Place place, String comment) {
    if (comment.startsWith(JAVAC)) {
      javac.add(place);
    } else if (comment.startsWith(WARNING)) {
      warnings.add(new Expected(place, comment.substring(WARNING.length())));
    } else if (comment.startsWith(ECJ)) {
      ecj.add(new Expected(place, comment.substring(ECJ.length())));
    } else {
      errors.add(new Expected(place, comment.substring(ERROR.length())));
    }
  }
}
