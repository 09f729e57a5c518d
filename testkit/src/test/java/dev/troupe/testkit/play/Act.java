package dev.troupe.testkit.play;

/** Has a {@link Role} do something and reply at once; its name is what traces show. */
public record Act(String name, Deed<Object> deed) {

  /** Does something that has no reply. */
  public static Act of(String name, Step step) {
    return new Act(
        name,
        role -> {
          step.by(role);
          return null;
        });
  }

  /** Something that has no reply. */
  @FunctionalInterface
  public interface Step {
    void by(Role role) throws Exception;
  }

  /** Throws in the handler. */
  public static Act failing(Exception cause) {
    return new Act(
        "fail",
        role -> {
          throw cause;
        });
  }

  @Override
  public String toString() {
    return name;
  }
}
