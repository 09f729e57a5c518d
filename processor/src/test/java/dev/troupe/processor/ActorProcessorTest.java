package dev.troupe.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.processor.Compile.With;
import dev.troupe.spi.ApiVersion;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the processor behaves beside what it writes. */
class ActorProcessorTest {
  private static final String TWO_ACTORS =
      """
      // FILE two/First.java
      package two;

      import dev.troupe.Actor;
      import dev.troupe.Receive;

      @Actor
      class First {
        @Receive
        void on(Message message) {}
      }
      // FILE two/Second.java
      package two;

      import dev.troupe.Actor;
      import dev.troupe.Receive;

      @Actor
      class Second {
        @Receive
        void on(Message message) {}
      }
      // FILE two/Message.java
      package two;

      record Message() {}
      """;

  @TempDir Path folder;

  @Test
  @DisplayName("processor and api have one version")
  void processorAndApiHaveOneVersion() {
    assertThat(ActorRun.VERSION).isEqualTo(ApiVersion.VERSION);
  }

  @Test
  @DisplayName("it refuses an api of another version, and writes nothing")
  void refusesAnApiOfAnotherVersion() throws Exception {
    Compile compiled =
        Compile.of(
            SourceSet.of(
                TWO_ACTORS
                    + """
                    // FILE dev/troupe/spi/ApiVersion.java
                    package dev.troupe.spi;

                    public final class ApiVersion {
                      public static final String VERSION = "9.9";

                      private ApiVersion() {}
                    }
                    """),
            folder);

    assertThat(compiled.messages())
        .filteredOn(said -> said.contains("[ApiVersion]"))
        .singleElement()
        .asString()
        .contains("9.9", ActorRun.VERSION);
    assertThat(compiled.generated()).isEmpty();
  }

  @Test
  @DisplayName("its own failure is reported on the class, and the next actor is taken on")
  void reportsItsOwnFailureAndGoesOn() throws Exception {
    Compile compiled =
        Compile.of(
            SourceSet.of(TWO_ACTORS), folder, With.JAVAC, List.of(), new Failing("two.FirstRef"));

    assertThat(compiled.messages())
        .filteredOn(said -> said.contains("[ProcessorBug]"))
        .singleElement()
        .asString()
        .contains("java.lang.UnsupportedOperationException: no FirstRef today");
    assertThat(compiled.generated()).containsOnlyKeys("two/SecondRef.java");
  }

  @Test
  @DisplayName("a message may be an inner class of a generic actor, with type variables of its own")
  void takesAnInnerClassOfAGenericActor() throws Exception {
    Compile compiled =
        Compile.of(
            SourceSet.of(
                """
                // FILE Node.java
                import dev.troupe.Actor;
                import dev.troupe.Receive;

                @Actor
                class Node<T extends Comparable<T>> {
                  class Tagged<E extends Enum<E>> {
                    final int[] tags = {};
                  }

                  @Receive
                  void tag(Tagged<Thread.State> message) {}
                }
                """),
            folder);

    assertThat(compiled.said())
        .extracting(Compile.Said::text)
        .first()
        .asString()
        .startsWith("[MessageMutable] Tagged.tags is an int[]");
  }

  @Test
  @DisplayName("a constructor's parameter may be called like the package that props come from")
  void takesAParameterCalledLikeOurPackage() throws Exception {
    Compile compiled =
        Compile.of(
            SourceSet.of(
                """
                // FILE shop/Props.java
                package shop;

                record Props() {}
                // FILE shop/Shop.java
                package shop;

                import dev.troupe.Actor;
                import dev.troupe.Receive;

                @Actor
                class Shop {
                  Shop(Props dev, int dev2) {}

                  @Receive
                  void on(String message) {}
                }
                """),
            folder);

    assertThat(compiled.said()).isEmpty();
  }

  @Test
  @DisplayName("a reference whose file name is too long is reported on its class, with the reason")
  void reportsANameThatIsTooLong() throws Exception {
    String longName = "Actor".repeat(25);
    Compile compiled =
        Compile.of(
            SourceSet.of(
                """
                // FILE deep/Deep.java
                package deep;

                import dev.troupe.Actor;
                import dev.troupe.Receive;

                class Deep {
                  static class %s {
                    @Actor
                    static class %1$s2 {
                      @Receive
                      void on(String message) {}
                    }
                  }
                }
                """
                    .formatted(longName)),
            folder);

    assertThat(compiled.said())
        .filteredOn(said -> said.text().startsWith("[RefUnwritten] deep.Deep_" + longName))
        .singleElement()
        .satisfies(
            said -> {
              assertThat(said.line()).isEqualTo(9);
              assertThat(said.text())
                  .endsWith(
                      "Ref cannot be written: File name too long. Make room for it, or give the"
                          + " actor a name that fits there.");
            });
  }

  @Test
  @DisplayName("it supports the newest source version, so that no JDK warns of it")
  void supportsTheNewestSourceVersion() {
    assertThat(new ActorProcessor().getSupportedSourceVersion())
        .isEqualTo(SourceVersion.latestSupported());
  }

  @Test
  @DisplayName("it leaves the annotations to other processors")
  void leavesTheAnnotationsToOthers() throws Exception {
    Listener other = new Listener();
    Compile.of(
        SourceSet.of(TWO_ACTORS), folder, With.JAVAC, List.of(), new ActorProcessor(), other);

    assertThat(other.seen).contains("dev.troupe.Actor", "dev.troupe.Receive");
  }

  /** A processor that notes which annotations it is offered. */
  private static final class Listener extends AbstractProcessor {
    private final Set<String> seen = new HashSet<>();

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("dev.troupe.*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      annotations.forEach(each -> seen.add(each.getQualifiedName().toString()));
      return false;
    }
  }

  /** The processor in an environment that cannot write one file. */
  private static final class Failing extends AbstractProcessor {
    private final ActorProcessor processor = new ActorProcessor();
    private final String file;

    Failing(String file) {
      this.file = file;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return processor.getSupportedSourceVersion();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      Filer filer = wrap(Filer.class, environment.getFiler(), "createSourceFile", null);
      processor.init(wrap(ProcessingEnvironment.class, environment, "getFiler", filer));
    }

    private <T> T wrap(Class<T> type, T wrapped, String method, Object answer) {
      Object proxy =
          Proxy.newProxyInstance(
              type.getClassLoader(),
              new Class<?>[] {type},
              (self, called, arguments) -> {
                if (called.getName().equals(method) && answer != null) {
                  return answer;
                }
                if (called.getName().equals(method) && arguments[0].equals(file)) {
                  throw new UnsupportedOperationException("no FirstRef today");
                }
                try {
                  return called.invoke(wrapped, arguments);
                } catch (InvocationTargetException e) {
                  throw e.getCause();
                }
              });
      return type.cast(proxy);
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      processor.process(annotations, round);
      return false;
    }
  }
}
