package dev.troupe.stress;

/** How long the tools run: as long as a build may take, or as long as it needs. */
enum Length {
  /** At most 90 seconds for all, on two cores that have nothing else to do. */
  SHORT("-sc false -af NONE -pth false -iters 2 -time 100 -jvmArgs -Xshare:auto"),
  /** For a fault that a short look has missed: on a busy machine C2 often comes too late for it. */
  PATIENT("-sc false -af NONE -pth false -iters 5 -time 1000 -jvmArgs -XX:-TieredCompilation"),
  /** Under each compiler of the JVM, and with its randomizers. */
  LONG("-m quick");

  private final String options;

  Length(String options) {
    this.options = options;
  }

  /** What the system property {@code troupe.stress} says. */
  static Length chosen() {
    return System.getProperty("troupe.stress", "short").equals("long") ? LONG : SHORT;
  }

  boolean isLong() {
    return this == LONG;
  }

  /** What jcstress is told. */
  String[] options() {
    return options.split(" ");
  }
}
