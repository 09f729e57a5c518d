package dev.troupe.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.troupe.processor.model.Access;
import dev.troupe.processor.model.TypeUse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Writes how a message finds its tag where its declared type does not say it: handlers for its
 * subtypes exist, or the type is the actor's protocol.
 */
final class TagWriter {
  private final Subject subject;
  private final Messages messages;

  TagWriter(Subject subject) {
    this.subject = subject;
    this.messages = subject.messages();
  }

  /** The tag of what is in the variable {@code message}. */
  CodeBlock of(Message message) {
    return messages.narrowerThan(message).isEmpty()
        ? CodeBlock.of("$L", message.constant())
        : CodeBlock.of("tagOf(message)");
  }

  void writeTo(TypeSpec.Builder ref) {
    protocol().ifPresent(protocol -> writeProtocol(ref, protocol));
    for (Message message : messages.all()) {
      List<Message> narrower = messages.narrowerThan(message);
      if (!narrower.isEmpty()) {
        MethodSpec.Builder method = tagOf(message.type());
        tests(method, narrower);
        ref.addMethod(method.addStatement("return $L", message.constant()).build());
      }
    }
  }

  /** The protocol, unless it has a handler of its own, or faults. */
  private Optional<TypeUse> protocol() {
    return subject
        .model()
        .protocol()
        .map(protocol -> protocol.type())
        .filter(use -> use.facts().isPresent() && use.unreachable().isEmpty())
        .filter(use -> use.raw().isEmpty())
        .filter(use -> !messages.of(use.type().erasure()).isEmpty())
        .filter(
            use ->
                messages.all().stream().noneMatch(m -> m.erasure().equals(use.type().erasure())));
  }

  private void writeProtocol(TypeSpec.Builder ref, TypeUse protocol) {
    TypeName type = TypeNames.plain(protocol.type());
    MethodSpec.Builder tell =
        MethodSpec.methodBuilder("tell")
            .addJavadoc(
                new Prose()
                    .say("Sends ")
                    .code("message")
                    .say(" to the handler of the narrowest type that it is of.")
                    .build())
            .addParameter(type, "message")
            .addStatement("endpoint().tell(tagOf(message), message)");
    if (protocol.access() == Access.PUBLIC) {
      tell.addModifiers(Modifier.PUBLIC);
    }
    ref.addMethod(tell.build());
    MethodSpec.Builder tagOf = tagOf(type);
    tagOf.addStatement("$T.requireNonNull(message, $S)", Api.OBJECTS, "message");
    tests(tagOf, messages.of(protocol.type().erasure()));
    ref.addMethod(
        tagOf
            .addComment("Not reached unless the protocol has been given a new type since.")
            .addStatement(
                "throw new $T($S + message.getClass().getName())",
                IllegalArgumentException.class,
                "No handler for ")
            .build());
  }

  private static MethodSpec.Builder tagOf(TypeName type) {
    return MethodSpec.methodBuilder("tagOf")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(TypeName.INT)
        .addParameter(anyOf(type), "message");
  }

  /** The type with wildcards for its arguments: the method is static. */
  private static TypeName anyOf(TypeName type) {
    if (type instanceof ParameterizedTypeName parameterized) {
      TypeName[] arguments = new TypeName[parameterized.typeArguments().size()];
      Arrays.fill(arguments, WildcardTypeName.subtypeOf(Object.class));
      return ParameterizedTypeName.get(parameterized.rawType(), arguments);
    }
    return type instanceof TypeVariableName ? ClassName.OBJECT : type;
  }

  private static void tests(MethodSpec.Builder method, List<Message> candidates) {
    for (Message candidate : candidates) {
      method
          .beginControlFlow("if (message instanceof $T)", candidate.erased())
          .addStatement("return $L", candidate.constant())
          .endControlFlow();
    }
  }
}
