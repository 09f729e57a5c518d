package dev.troupe.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.troupe.processor.model.Access;
import dev.troupe.processor.model.HandlerModel;
import dev.troupe.processor.model.MethodModel;
import dev.troupe.processor.model.ParameterModel;
import dev.troupe.processor.model.ReplyModel;
import dev.troupe.processor.model.TypeUse;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the tags, and the methods that send: {@code tell}, {@code ask} and generated ones. */
final class SendWriter {
  private final Subject subject;
  private final Messages messages;
  private final TagWriter tags;

  SendWriter(Subject subject) {
    this.subject = subject;
    this.messages = subject.messages();
    this.tags = new TagWriter(subject);
  }

  void writeTo(TypeSpec.Builder ref) {
    for (Message message : messages.all()) {
      ref.addField(
          FieldSpec.builder(
                  TypeName.INT,
                  message.constant(),
                  Modifier.PRIVATE,
                  Modifier.STATIC,
                  Modifier.FINAL)
              .initializer("$L", message.tag())
              .build());
    }
    for (Message message : messages.all()) {
      if (message.isGenerated()) {
        writeGenerated(ref, message);
      } else {
        writeGiven(ref, message);
      }
    }
    tags.writeTo(ref);
    messages.all().stream().filter(Message::isGenerated).map(this::record).forEach(ref::addType);
  }

  private void writeGiven(TypeSpec.Builder ref, Message message) {
    CodeBlock tag = tags.of(message);
    Access tellAccess = message.use().access();
    Access askAccess = tellAccess.and(message.handler().method().returns().access());
    ref.addMethod(
        method(message, "tell", tellAccess, tellDoc(message))
            .addParameter(message.type(), "message")
            .addStatement("endpoint().tell($L, message)", tag)
            .build());
    ref.addMethod(
        ask(message, askAccess, askDoc(message))
            .returns(future(message))
            .addParameter(message.type(), "message")
            .addStatement("return endpoint().ask($L, message)", tag)
            .build());
    ref.addMethod(
        ask(message, askAccess, askTimeoutDoc(message, "timeout"))
            .returns(future(message))
            .addParameter(message.type(), "message")
            .addParameter(Api.DURATION, "timeout")
            .addStatement("return endpoint().ask($L, message, timeout)", tag)
            .build());
  }

  private void writeGenerated(TypeSpec.Builder ref, Message message) {
    MethodModel method = message.handler().method();
    CodeBlock creation = creation(message, method);
    Access access = Signatures.access(method.parameters());
    if (message.reply().kind() == ReplyModel.Kind.VOID) {
      ref.addMethod(
          generated(message, access, tellDoc(message))
              .addStatement("endpoint().tell($L, $L)", message.constant(), creation)
              .build());
      return;
    }
    Access askAccess = access.and(method.returns().access());
    Set<String> taken =
        method.parameters().stream().map(ParameterModel::name).collect(Collectors.toSet());
    String timeout = new Names(new HashSet<>(taken)).claim("timeout");
    ref.addMethod(
        generated(message, askAccess, askDoc(message))
            .returns(future(message))
            .addStatement("return endpoint().ask($L, $L)", message.constant(), creation)
            .build());
    ref.addMethod(
        generated(message, askAccess, askTimeoutDoc(message, timeout))
            .returns(future(message))
            .addParameter(Api.DURATION, timeout)
            .addStatement(
                "return endpoint().ask($L, $L, $L)", message.constant(), creation, timeout)
            .build());
  }

  private MethodSpec.Builder generated(Message message, Access access, CodeBlock doc) {
    MethodModel method = message.handler().method();
    MethodSpec.Builder builder = method(message, method.name(), access, doc);
    Signatures.suppressions(method.parameters(), false, replied(message))
        .forEach(builder::addAnnotation);
    method
        .parameters()
        .forEach(
            parameter ->
                builder.addParameter(TypeNames.of(parameter.type().type()), parameter.name()));
    return builder;
  }

  private static CodeBlock creation(Message message, MethodModel method) {
    String arguments =
        method.parameters().stream().map(ParameterModel::name).collect(Collectors.joining(", "));
    return CodeBlock.of("new $T($L)", message.type(), arguments);
  }

  private static MethodSpec.Builder ask(Message message, Access access, CodeBlock doc) {
    MethodSpec.Builder method = method(message, "ask", access, doc);
    Signatures.suppressions(List.of(), false, replied(message)).forEach(method::addAnnotation);
    return method;
  }

  private static MethodSpec.Builder method(
      Message message, String name, Access access, CodeBlock doc) {
    MethodSpec.Builder method = MethodSpec.methodBuilder(name).addJavadoc(doc);
    Deprecations.annotation(message.deprecation()).ifPresent(method::addAnnotation);
    return access == Access.PUBLIC ? method.addModifiers(Modifier.PUBLIC) : method;
  }

  private static Optional<TypeUse> replied(Message message) {
    return message.reply().kind() == ReplyModel.Kind.VOID
        ? Optional.empty()
        : Optional.of(message.handler().method().returns());
  }

  private static TypeName future(Message message) {
    return ParameterizedTypeName.get(
        Api.COMPLETABLE_FUTURE, TypeNames.of(message.reply().value()).box());
  }

  private TypeSpec record(Message message) {
    MethodSpec.Builder components = MethodSpec.constructorBuilder();
    for (ParameterModel parameter : message.handler().method().parameters()) {
      components.addParameter(
          ParameterSpec.builder(
                  TypeNames.of(parameter.type().type()), Messages.component(parameter))
              .build());
    }
    TypeSpec.Builder record =
        TypeSpec.recordBuilder(((ClassName) message.erased()).simpleName())
            .addJavadoc(link(new Prose().say("The message of "), message).say(".").build())
            .addModifiers(Modifier.PRIVATE)
            .addTypeVariables(message.variables())
            .recordConstructor(components.build());
    List<ParameterModel> parameters = message.handler().method().parameters();
    Signatures.suppressions(parameters, false).forEach(record::addAnnotation);
    return record.build();
  }

  private CodeBlock tellDoc(Message message) {
    Prose prose =
        message.isGenerated()
            ? link(new Prose().say("Calls "), message).say(" with a message")
            : link(new Prose().say("Sends ").code("message").say(" to "), message);
    return prose
        .say(message.reply().kind() == ReplyModel.Kind.VOID ? "." : ", whose reply is dropped.")
        .build();
  }

  private CodeBlock askDoc(Message message) {
    return link(new Prose().say("Asks "), message)
        .say("; fails with what it throws, or when no reply comes in the system's ask timeout.")
        .build();
  }

  private CodeBlock askTimeoutDoc(Message message, String timeout) {
    return link(new Prose().say("Asks "), message)
        .say("; fails with what it throws, or when no reply comes within ")
        .code(timeout)
        .say(".")
        .build();
  }

  /** Names the handler, or all of them where the actor's state decides. */
  private Prose link(Prose prose, Message message) {
    List<HandlerModel> handlers = message.handlers();
    for (int i = 0; i < handlers.size(); i++) {
      link(prose.say(i == 0 ? "" : " or "), handlers.get(i).method());
    }
    return handlers.size() == 1 ? prose : prose.say(", as its state decides");
  }

  private Prose link(Prose prose, MethodModel method) {
    if (subject.standIn() || !method.declaredIn().equals(subject.model().id())) {
      return prose.code(subject.actorClass().simpleName() + "." + method.name());
    }
    List<TypeName> parameters =
        method.parameters().stream()
            .map(parameter -> TypeNames.erasure(parameter.type().type()))
            .toList();
    return prose.link(subject.actorClass(), method.name(), parameters);
  }
}
