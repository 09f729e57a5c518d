package dev.troupe.testkit;

import java.lang.reflect.Method;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.ReflectionSupport;

/** Runs a {@link SimulationTest} once a seed, in place of JUnit. */
final class SimulationExtension implements InvocationInterceptor, ParameterResolver {

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Simulation.class
        && AnnotationSupport.isAnnotated(parameter.getDeclaringExecutable(), SimulationTest.class);
  }

  /** What is resolved is never used, as each run gets its own. */
  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return Simulation.seeded(0);
  }

  @Override
  public void interceptTestMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> call,
      ExtensionContext context)
      throws Throwable {
    invocation.skip();
    Method method = call.getExecutable();
    SimulationTest test =
        AnnotationSupport.findAnnotation(method, SimulationTest.class).orElseThrow();
    requireSimulation(method);
    SeededRuns runs = new SeededRuns(Settings.of(test), simulation -> invoke(call, simulation));
    runs.run(Seeds.of(test, context.getConfigurationParameter(Seeds.PROPERTY)));
  }

  private static void requireSimulation(Method method) {
    if (!List.of(method.getParameterTypes()).contains(Simulation.class)) {
      throw new ExtensionConfigurationException(
          "@SimulationTest "
              + method.getName()
              + " has no parameter of type Simulation, so all its runs are alike. Give it one, or"
              + " use @Test.");
    }
  }

  private static void invoke(ReflectiveInvocationContext<Method> call, Simulation simulation) {
    Object[] arguments =
        call.getArguments().stream()
            .map(argument -> argument instanceof Simulation ? simulation : argument)
            .toArray();
    Object unused =
        ReflectionSupport.invokeMethod(
            call.getExecutable(), call.getTarget().orElse(null), arguments);
  }
}
