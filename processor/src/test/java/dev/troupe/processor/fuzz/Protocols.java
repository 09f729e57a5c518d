package dev.troupe.processor.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The locks of originals, made when first asked for, and a place for references. */
final class Protocols {
  private final Path folder;
  private final Stock stock;
  private final Javac javac;

  Protocols(Path folder, Stock stock, Javac javac) {
    this.folder = folder;
    this.stock = stock;
    this.javac = javac;
  }

  /** The options that compare a mutant with its original and write its reference. */
  List<String> options(String original) {
    try {
      Path lock = folder.resolve(original.replace('/', '-') + ".lock");
      if (!Files.exists(lock)) {
        javac.compile(stock.named(original).files(), List.of("-Atroupe.protocol.lock=" + lock));
      }
      if (!Files.exists(lock)) {
        Files.writeString(lock, "format 1\n");
      }
      Path reference = Files.createDirectories(folder.resolve("reference"));
      for (String name : List.of("actors.json", "actors.mmd")) {
        Files.deleteIfExists(reference.resolve(name));
      }
      return List.of("-Atroupe.protocol=" + reference, "-Atroupe.protocol.lock=" + lock);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
