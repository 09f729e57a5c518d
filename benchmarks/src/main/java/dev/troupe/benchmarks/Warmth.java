package dev.troupe.benchmarks;

import dev.troupe.benchmarks.compile.ColdJavac;
import dev.troupe.benchmarks.compile.Javac;
import dev.troupe.benchmarks.compile.WarmJavac;
import java.io.IOException;
import java.nio.file.Path;

/** Whether the compiler has compiled before in the same process. */
enum Warmth {
  COLD("a javac each", 0) {
    @Override
    Javac start(Path bin) {
      return new ColdJavac(bin);
    }
  },
  WARM("warm javac", 3) {
    @Override
    Javac start(Path bin) throws IOException {
      return new WarmJavac(bin);
    }
  };

  private final String text;
  private final int rehearsals;

  Warmth(String text, int rehearsals) {
    this.text = text;
    this.rehearsals = rehearsals;
  }

  String text() {
    return text;
  }

  /** How many rounds go before those that are measured. */
  int rehearsals() {
    return rehearsals;
  }

  /**
   * A compiler.
   *
   * @param bin the folder with the commands of a JDK
   */
  abstract Javac start(Path bin) throws IOException;
}
