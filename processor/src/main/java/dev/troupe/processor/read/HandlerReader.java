package dev.troupe.processor.read;

import dev.troupe.processor.model.Attribute;
import dev.troupe.processor.model.ClassId;
import dev.troupe.processor.model.HandlerModel;
import dev.troupe.processor.model.MethodModel;
import dev.troupe.processor.model.ReplyModel;
import dev.troupe.processor.model.Signal;
import dev.troupe.processor.model.Site;
import dev.troupe.processor.model.TypeModel;
import dev.troupe.processor.model.TypeModel.Declared;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;

/** Reads {@code @Receive} methods. */
final class HandlerReader {
  static final Set<String> STAGES =
      Set.of("java.util.concurrent.CompletionStage", "java.util.concurrent.CompletableFuture");
  private static final Map<String, String> BOXES =
      Map.of("int", "Integer", "char", "Character", "void", "Void");

  private final MethodReader methods;

  HandlerReader(MethodReader methods) {
    this.methods = methods;
  }

  HandlerModel read(ExecutableElement element, AnnotationMirror receive) {
    MethodModel method = methods.method(element);
    return new HandlerModel(
        method,
        reply(method.returns().type(), methods.aboveReply(element)),
        states(method.site(), element, receive),
        signal(method));
  }

  private static List<Attribute<String>> states(
      Site method, ExecutableElement element, AnnotationMirror receive) {
    ElementSite site = ElementSite.of(element);
    boolean compiledHere = site.equals(method);
    return Annotations.value(receive, "in").map(Annotations::values).orElse(List.of()).stream()
        .map(
            value ->
                new Attribute<>(
                    String.valueOf(value.getValue()),
                    compiledHere ? site.at(receive).at(value) : method))
        .toList();
  }

  private static Optional<Signal> signal(MethodModel method) {
    if (method.parameters().size() != 1) {
      return Optional.empty();
    }
    return switch (method.parameters().get(0).type().type().erasure()) {
      case "dev.troupe.Terminated" -> Optional.of(Signal.TERMINATED);
      case "dev.troupe.ChildFailed" -> Optional.of(Signal.CHILD_FAILED);
      default -> Optional.empty();
    };
  }

  private static ReplyModel reply(TypeModel returned, List<TypeModel> supertypes) {
    if (returned instanceof TypeModel.Primitive primitive) {
      ReplyModel.Kind kind =
          primitive.name().equals("void") ? ReplyModel.Kind.VOID : ReplyModel.Kind.VALUE;
      return new ReplyModel(kind, boxed(primitive), supertypes);
    }
    if (returned instanceof Declared declared && STAGES.contains(declared.erasure())) {
      TypeModel value =
          declared.arguments().isEmpty() ? object() : value(declared.arguments().get(0));
      return new ReplyModel(ReplyModel.Kind.STAGE, value, supertypes);
    }
    return new ReplyModel(ReplyModel.Kind.VALUE, returned, supertypes);
  }

  private static TypeModel boxed(TypeModel.Primitive primitive) {
    String name = primitive.name();
    String box =
        BOXES.getOrDefault(name, name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
    return Declared.of(ClassId.of("java.lang", box));
  }

  /** What can be read from a type argument. */
  private static TypeModel value(TypeModel argument) {
    if (argument instanceof TypeModel.Wildcard wildcard) {
      return wildcard.keyword().equals("extends") ? wildcard.bound().orElseThrow() : object();
    }
    return argument;
  }

  private static TypeModel object() {
    return Declared.of(ClassId.of("java.lang", "Object"));
  }
}
