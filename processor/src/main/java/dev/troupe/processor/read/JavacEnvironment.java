package dev.troupe.processor.read;

import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * Javac's own environment, behind those that build tools put around it: Gradle and kapt in a class
 * with a field for it, IntelliJ in a proxy whose handler has one.
 *
 * <p>Javac shows trees to its own only. What is generated still goes through the one that was
 * given, for build tools watch that.
 */
public final class JavacEnvironment {
  private static final String JAVAC = "com.sun.tools.javac.";
  private static final int DEPTH = 5;

  private JavacEnvironment() {}

  /**
   * Looks for javac's own.
   *
   * @param given what a processor was given
   * @return the one given, if there is none behind it
   */
  public static ProcessingEnvironment behind(ProcessingEnvironment given) {
    ProcessingEnvironment each = given;
    for (int step = 0; step < DEPTH && !each.getClass().getName().startsWith(JAVAC); step++) {
      Optional<ProcessingEnvironment> inner = inside(each);
      if (inner.isEmpty()) {
        return given;
      }
      each = inner.get();
    }
    return each;
  }

  private static Optional<ProcessingEnvironment> inside(ProcessingEnvironment wrapper) {
    Object holder =
        Proxy.isProxyClass(wrapper.getClass()) ? Proxy.getInvocationHandler(wrapper) : wrapper;
    return Arrays.stream(holder.getClass().getDeclaredFields())
        .flatMap(field -> valueOf(field, holder).stream())
        .filter(value -> value != wrapper)
        .findFirst();
  }

  private static Optional<ProcessingEnvironment> valueOf(Field field, Object holder) {
    try {
      field.setAccessible(true);
      return Optional.ofNullable(field.get(holder))
          .filter(ProcessingEnvironment.class::isInstance)
          .map(ProcessingEnvironment.class::cast);
    } catch (ReflectiveOperationException | RuntimeException hidden) {
      return Optional.empty();
    }
  }
}
