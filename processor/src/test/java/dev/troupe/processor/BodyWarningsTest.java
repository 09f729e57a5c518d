package dev.troupe.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.processor.Compile.With;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When and how loudly it is told what stands in methods. */
class BodyWarningsTest {
  private static final String TEXT =
      "[BlockingCall] open(Open) waits in Thread.sleep(), and with it a thread that all actors"
          + " share. Let context.timers() call back, or write @Actor(blocking = true).";

  @TempDir Path folder;

  private static SourceSet sources(String aboveClass, String aboveMethod, String more) {
    return SourceSet.of(
        """
        // FILE shop/Shop.java
        package shop;

        import dev.troupe.Actor;
        import dev.troupe.Receive;

        @Actor
        %s
        class Shop {
          private int opened;

          @Receive
          %s
          void open(Open message) throws InterruptedException {
            Thread.sleep(1);
            new Thread(() -> opened++).start();
          }

          record Open() {}
        }
        %s
        """
            .formatted(aboveClass, aboveMethod, more));
  }

  private Compile compile(SourceSet sources, With with, Processor processor, String... options)
      throws IOException {
    return Compile.of(sources, folder, with, List.of(options), processor);
  }

  @Test
  @DisplayName("variables that are made of themselves, or of each other, come to an end")
  void variablesInACircle() throws IOException {
    SourceSet sources =
        SourceSet.of(
            """
            // FILE shop/Shop.java
            package shop;

            import dev.troupe.Actor;
            import dev.troupe.Receive;
            import java.util.concurrent.CompletableFuture;
            import java.util.stream.Stream;

            @Actor
            class Shop {
              private CompletableFuture<Integer> one;
              private CompletableFuture<Integer> other;

              @Receive
              void open() {
                one = other.thenApply(count -> count + 1);
                other = one.thenApply(count -> count - 1);
                one.thenAccept(count -> other.cancel(true));
              }

              void count(CompletableFuture<Integer> reply) {
                reply = reply.thenApply(count -> count + 1);
                reply.thenAccept(count -> one.cancel(true));
              }

              void filter(Stream<String> names) {
                names = names.filter(name -> name.equals(String.valueOf(one)));
              }
            }
            """);

    assertThat(compile(sources, With.JAVAC, new ActorProcessor()).messages()).isEmpty();
  }

  @Test
  @DisplayName("a warning fails a build with -Werror, and the reference is written")
  void aWarningFailsABuildThatWantsNone() throws IOException {
    Compile compiled = compile(sources("", "", ""), With.JAVAC, new ActorProcessor());

    assertThat(compiled.messages()).contains("WARNING " + TEXT).hasSize(3);
    assertThat(compiled.succeeded()).isFalse();
    assertThat(compiled.generated()).containsKey("shop/ShopRef.java");
  }

  @Test
  @DisplayName("with the option \"error\" it is an error, in the same words")
  void theOptionMakesItAnError() throws IOException {
    Compile compiled =
        compile(
            sources("", "", ""),
            With.JAVAC,
            new ActorProcessor(),
            "-Atroupe.BlockingCall=error",
            "-Atroupe.ActorEscapes=off");

    assertThat(compiled.messages()).containsExactly("ERROR " + TEXT);
    assertThat(compiled.succeeded()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"ActorEscapes\"", "{\"unused\", \"ActorEscapes\"}"})
  @DisplayName("to suppress one on the method or the class leaves the other")
  void suppressionIsOfOne(String value) throws IOException {
    String annotation = "@SuppressWarnings(" + value + ")";
    Compile onMethod = compile(sources("", annotation, ""), With.JAVAC, new ActorProcessor());
    Compile onClass = compile(sources(annotation, "", ""), With.JAVAC, new ActorProcessor());

    assertThat(onMethod.messages()).contains("WARNING " + TEXT).hasSize(2);
    assertThat(onClass.messages()).contains("WARNING " + TEXT).hasSize(2);
  }

  @Test
  @DisplayName("errors elsewhere are told alone")
  void errorsAreToldAlone() throws IOException {
    String wrong = "class Wrong { int number = \"text\"; }";
    Compile compiled = compile(sources("", "", wrong), With.JAVAC, new ActorProcessor());

    assertThat(compiled.messages()).noneMatch(message -> message.contains("ProcessorBug"));
    assertThat(compiled.messages()).anyMatch(message -> message.startsWith("ERROR incompatible"));
  }

  @Test
  @DisplayName("without compilation, and by Eclipse's compiler, nobody is warned")
  void nobodyIsWarnedWhereNothingIsKnown() throws IOException {
    Compile processed =
        compile(sources("", "", ""), With.JAVAC, new ActorProcessor(), "-proc:only");
    Compile eclipse = compile(sources("", "", ""), With.ECJ, new ActorProcessor());

    assertThat(processed.messages()).isEmpty();
    assertThat(eclipse.messages()).isEmpty();
  }

  @Test
  @DisplayName("a build tool may wrap what the processor is given, as Gradle does")
  void aBuildToolMayWrap() throws IOException {
    Compile compiled = compile(sources("", "", ""), With.JAVAC, new Wrapping(Wrapper::new));

    assertThat(compiled.messages()).contains("WARNING " + TEXT);
  }

  @Test
  @DisplayName("a build tool may put a proxy before it, as IntelliJ does")
  void aBuildToolMayPutAProxyBefore() throws IOException {
    Compile compiled =
        compile(sources("", "", ""), With.JAVAC, new Wrapping(BodyWarningsTest::proxy));

    assertThat(compiled.messages()).contains("WARNING " + TEXT);
  }

  private static ProcessingEnvironment proxy(ProcessingEnvironment hidden) {
    return (ProcessingEnvironment)
        Proxy.newProxyInstance(
            BodyWarningsTest.class.getClassLoader(),
            new Class<?>[] {ProcessingEnvironment.class},
            new Handler(hidden));
  }

  /** A handler with a field, as an anonymous class has for what it captures. */
  private record Handler(Object delegate) implements InvocationHandler {
    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
      return method.invoke(delegate, arguments);
    }
  }

  /** Hands the processor an environment that javac does not know. */
  static final class Wrapping extends AbstractProcessor {
    private final ActorProcessor inner = new ActorProcessor();
    private final UnaryOperator<ProcessingEnvironment> wrap;

    Wrapping(UnaryOperator<ProcessingEnvironment> wrap) {
      this.wrap = wrap;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return inner.getSupportedAnnotationTypes();
    }

    @Override
    public Set<String> getSupportedOptions() {
      return inner.getSupportedOptions();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      super.init(environment);
      inner.init(wrap.apply(environment));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      inner.process(annotations, round);
      return false;
    }
  }

  record Wrapper(ProcessingEnvironment delegate) implements ProcessingEnvironment {
    @Override
    public Map<String, String> getOptions() {
      return delegate.getOptions();
    }

    @Override
    public Messager getMessager() {
      return delegate.getMessager();
    }

    @Override
    public Filer getFiler() {
      return delegate.getFiler();
    }

    @Override
    public Elements getElementUtils() {
      return delegate.getElementUtils();
    }

    @Override
    public Types getTypeUtils() {
      return delegate.getTypeUtils();
    }

    @Override
    public SourceVersion getSourceVersion() {
      return delegate.getSourceVersion();
    }

    @Override
    public Locale getLocale() {
      return delegate.getLocale();
    }
  }
}
