package dev.troupe.runtime.dispatcher;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Optional;
import java.util.concurrent.ThreadFactory;

/**
 * Virtual threads, looked up by name once, as this is compiled for a Java that does not have them.
 */
final class VirtualThreads {
  /** From the prefix of the threads' names to their factory; empty before Java 21. */
  private static final Optional<MethodHandle> FACTORY = find();

  private VirtualThreads() {}

  /**
   * Makes threads named with {@code prefix} and a number; empty if this JVM has no virtual ones.
   */
  static Optional<ThreadFactory> factory(String prefix) {
    return FACTORY.map(handle -> factory(handle, prefix));
  }

  private static ThreadFactory factory(MethodHandle handle, String prefix) {
    try {
      return (ThreadFactory) handle.invokeExact(prefix);
    } catch (Throwable e) {
      throw new IllegalStateException("Cannot make virtual threads: " + e, e);
    }
  }

  /**
   * {@code prefix -> Thread.ofVirtual().name(prefix,
   * 1).inheritInheritableThreadLocals(false).factory()}.
   */
  private static Optional<MethodHandle> find() {
    if (Runtime.version().feature() < 21) {
      return Optional.empty();
    }
    try {
      MethodHandles.Lookup lookup = MethodHandles.publicLookup();
      Class<?> builder = Class.forName("java.lang.Thread$Builder$OfVirtual");
      MethodHandle ofVirtual =
          lookup.findStatic(Thread.class, "ofVirtual", MethodType.methodType(builder));
      MethodHandle name =
          lookup.findVirtual(
              builder, "name", MethodType.methodType(builder, String.class, long.class));
      MethodHandle inherit =
          lookup.findVirtual(
              builder,
              "inheritInheritableThreadLocals",
              MethodType.methodType(builder, boolean.class));
      MethodHandle factory =
          lookup.findVirtual(builder, "factory", MethodType.methodType(ThreadFactory.class));
      MethodHandle named = MethodHandles.insertArguments(name, 2, 1L);
      MethodHandle bare =
          MethodHandles.filterReturnValue(named, MethodHandles.insertArguments(inherit, 1, false));
      MethodHandle toFactory = MethodHandles.filterReturnValue(bare, factory);
      return Optional.of(MethodHandles.foldArguments(toFactory, ofVirtual));
    } catch (ReflectiveOperationException e) {
      return Optional.empty();
    }
  }
}
