package dev.troupe.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A class with {@code @Actor}.
 *
 * @param id the class
 * @param site its place
 * @param kind its kind
 * @param access how widely it can be named, with the classes around it; {@code PRIVATE} if it or
 *     one of them is
 * @param isAbstract whether it is abstract
 * @param inner whether it is a class inside another and not static
 * @param typeParameters its type variables
 * @param ref the reference's name
 * @param refAccess the reference's access: {@code PUBLIC} or {@code PACKAGE}
 * @param refTaken whether the user has a class of the reference's name
 * @param constructors all constructors
 * @param handlers handlers in the order of the source: the class's own, then its superclass's and
 *     so on up, then those of interfaces
 * @param hooks hooks, superclasses and interfaces first; an overridden one is left out
 * @param bareOverrides methods that lack the annotation of what they override
 * @param handlersMeant whether a method cannot be read as the handler it was meant to be: its
 *     annotation is unknown, or stands on the abstract method it implements
 * @param shared classes of this compilation that are messages of two handlers, neither of them the
 *     narrower
 * @param rules its {@code @Supervise} in declared order
 * @param mailbox its {@code @Mailbox}
 * @param protocol its protocol
 * @param states its states
 * @param blocking whether handlers may block
 * @param deprecation whether it, or a class around it, is deprecated
 * @param nullMark the annotation on it or around it that says whether unmarked types may be null;
 *     its package's does not count
 * @param lombok the annotation for which Lombok has yet to write members into it
 * @param missingSupertypes names of superclasses or interfaces that nobody knows
 * @param surroundings what its reference's source can name
 */
public record ActorModel(
    ClassId id,
    Site site,
    ClassKind kind,
    Access access,
    boolean isAbstract,
    boolean inner,
    List<TypeVariableModel> typeParameters,
    ClassId ref,
    Access refAccess,
    boolean refTaken,
    List<ConstructorModel> constructors,
    List<HandlerModel> handlers,
    List<HookModel> hooks,
    List<BareOverrideModel> bareOverrides,
    boolean handlersMeant,
    List<ClassFacts> shared,
    List<SuperviseModel> rules,
    Optional<MailboxModel> mailbox,
    Optional<ProtocolModel> protocol,
    Optional<StatesModel> states,
    boolean blocking,
    Deprecation deprecation,
    Optional<ClassId> nullMark,
    Optional<String> lombok,
    List<String> missingSupertypes,
    Surroundings surroundings) {
  /** What is injected. */
  public static final ClassId CONTEXT = ClassId.of("dev.troupe", "ActorContext");

  public ActorModel {
    typeParameters = List.copyOf(typeParameters);
    constructors = List.copyOf(constructors);
    handlers = List.copyOf(handlers);
    hooks = List.copyOf(hooks);
    bareOverrides = List.copyOf(bareOverrides);
    shared = List.copyOf(shared);
    rules = List.copyOf(rules);
    missingSupertypes = List.copyOf(missingSupertypes);
  }

  /** Whether a parameter is an {@code ActorContext} of any kind. */
  public static boolean isContext(ParameterModel parameter) {
    return parameter.type().is(CONTEXT.qualifiedName());
  }

  /** Whether a parameter is the {@code ActorContext} of this actor's own reference. */
  public boolean isOwnContext(ParameterModel parameter) {
    return isContext(parameter)
        && parameter.type().type() instanceof TypeModel.Declared context
        && context.arguments().size() == 1
        && context.arguments().get(0) instanceof TypeModel.Declared of
        && of.id().equals(ref);
  }

  /** This actor with other members, and without states. */
  public ActorModel withMembers(
      List<ConstructorModel> newConstructors,
      List<HandlerModel> newHandlers,
      Optional<ProtocolModel> newProtocol) {
    return new ActorModel(
        id,
        site,
        kind,
        access,
        isAbstract,
        inner,
        typeParameters,
        ref,
        refAccess,
        refTaken,
        newConstructors,
        newHandlers,
        hooks,
        bareOverrides,
        handlersMeant,
        shared,
        rules,
        mailbox,
        newProtocol,
        Optional.empty(),
        blocking,
        deprecation,
        nullMark,
        lombok,
        missingSupertypes,
        surroundings);
  }
}
