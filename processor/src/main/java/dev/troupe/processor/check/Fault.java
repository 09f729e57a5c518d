package dev.troupe.processor.check;

import java.util.Locale;

/**
 * Something to tell about an actor: its id, and what the user reads. An error keeps a class from
 * becoming an actor; a warning is advice, and how loud it is, the user chooses: see {@link Levels}.
 *
 * <p>A text says first what is wrong, with names, then what to write instead; it is one line. Ids
 * are API: users search for them, and {@code docs/errors.md} has an anchor for each.
 */
public enum Fault {
  // The class
  ACTOR_KIND("ActorKind", "%s is %s, and only a class can be an actor. Write \"class %1$s\"."),
  ACTOR_ABSTRACT(
      "ActorAbstract",
      "%s is abstract, so %s cannot make one. Remove \"abstract\", or move @Actor to a class that"
          + " extends it."),
  ACTOR_PRIVATE(
      "ActorPrivate",
      "%s is private%s, so %s cannot reach it. Remove \"private\"; package-private is enough."),
  ACTOR_INNER(
      "ActorInner", "%s is an inner class, so %s cannot make one without %s. Add \"static\"."),
  ACTOR_LOCAL(
      "ActorLocal",
      "%s stands inside a method, where no ref can name it. Make it a class of its own, or a nested"
          + " \"static class\"."),
  ACTOR_WITHOUT_HANDLER(
      "ActorWithoutHandler",
      "%s has no handler, so nothing could be sent to it. Add @Receive to a method that takes a"
          + " message."),
  ACTOR_NAME_TAKEN(
      "ActorNameTaken", "%s cannot have the ref %s, because %s. Rename one of the two."),
  PACKAGE_HIDDEN(
      "PackageHidden",
      "%s has to write %s in full, where %s is %s and no package. Rename that %s."),

  // Its constructor
  CONSTRUCTOR_PRIVATE(
      "ConstructorPrivate",
      "%s has only private constructors, so %s cannot call one. Remove \"private\" from the one to"
          + " use; package-private is enough."),
  CONSTRUCTOR_AMBIGUOUS(
      "ConstructorAmbiguous",
      "%s has %s constructors that are not private, and props(...) can offer only one: %s. Make the"
          + " others private."),
  CONSTRUCTOR_GENERIC(
      "ConstructorGeneric",
      "%s has type variables of its own, %s, which props(...) could not hand on. Declare them on the"
          + " class, or write types in their place."),
  CONTEXT_TWICE(
      "ContextTwice", "%s takes an ActorContext twice, and there is one to inject. Remove \"%s\"."),
  CONTEXT_MISMATCH(
      "ContextMismatch", "%s is %s, but what is injected into %s is %s. Write \"%s\"."),

  // Handlers
  HANDLER_PRIVATE(
      "HandlerPrivate",
      "%s is private, so %s cannot call it. Remove \"private\"; package-private is enough."),
  HANDLER_STATIC("HandlerStatic", "%s is static, so it would run in no actor. Remove \"static\"."),
  HANDLER_ABSTRACT(
      "HandlerAbstract",
      "%s is abstract, so there is nothing to run. Give it a body, or move @Receive to the method"
          + " that implements it."),
  HANDLER_VARARGS(
      "HandlerVarargs",
      "%s has varargs, which its sender could change after sending. Take %s instead."),
  HANDLER_GENERIC(
      "HandlerGeneric",
      "%s has type variables of its own, %s, which no ref could check. Declare them on the class, or"
          + " write types in their place."),
  HANDLER_INACCESSIBLE(
      "HandlerInaccessible", "%s is %s in another package, so %s cannot call it. Make it public."),
  HANDLER_DUPLICATE("HandlerDuplicate", "%s and %s both handle %s. Keep one of them."),
  HANDLER_NAME_CLASH("HandlerNameClash", "%s would become %s, which %s. Rename the handler."),
  HANDLER_AND_HOOK(
      "HandlerAndHook",
      "%s is a handler and a hook at once, by @Receive and @%s. Remove one of the two."),
  HANDLER_OUTSIDE_ACTOR(
      "HandlerOutsideActor", "%s is a handler, but %s is no actor. %s, or remove @Receive."),
  OVERRIDE_UNANNOTATED(
      "OverrideUnannotated", "%s overrides %s, which is @%s, and is not itself. Add @%3$s."),
  THROWS_TOO_WIDE(
      "ThrowsTooWide",
      "%s throws more than Exception, which nobody could supervise. Declare \"throws Exception\", or"
          + " less."),

  // Messages
  MESSAGE_PRIMITIVE(
      "MessagePrimitive",
      "%s takes a primitive, and a message is an object. Write a record that holds the %s."),
  MESSAGE_ARRAY(
      "MessageArray",
      "%s takes an array, which its sender could change after sending. Write a record that holds"
          + " %s."),
  MESSAGE_WILDCARD(
      "MessageWildcard",
      "%s takes a type with a wildcard, so its message could hold anything. Write a type in place of"
          + " \"%s\"."),
  MESSAGE_OBJECT(
      "MessageObject",
      "%s takes an Object, so %s would accept anything. Take a type of your own, best a record."),
  MESSAGE_VOID(
      "MessageVoid",
      "%s takes a Void, of which there is no value. Remove the parameter: a handler without any"
          + " becomes a method of %s."),
  MESSAGE_ACTOR_REF(
      "MessageActorRef",
      "%s takes an ActorRef, which does not say what it is for. Write a record that holds it, or take"
          + " a ref of the actor's own type."),
  MESSAGE_ACTOR_CONTEXT(
      "MessageActorContext",
      "%s takes an ActorContext, which only its own actor may use. Take a ref in its place: the"
          + " sender's is context.self()."),
  MESSAGE_POISON_PILL(
      "MessagePoisonPill",
      "%s takes a PoisonPill, which stops every actor by itself. Remove the handler; @PostStop sees"
          + " the end."),
  MESSAGE_RAW(
      "MessageRaw",
      "%s takes a raw %s, so its message could hold anything. Write its type arguments."),
  MESSAGE_ERASURE_CLASH(
      "MessageErasureClash",
      "%s and %s both take %s at run time, where type arguments are gone. Wrap one of them in a"
          + " record."),
  OVERLAP_AMBIGUOUS(
      "OverlapAmbiguous",
      "%s is both %s and %s, and neither %s nor %s is the more specific handler. Add a handler for"
          + " %1$s."),

  // Replies
  REPLY_DIFFERS(
      "ReplyDiffers", "%s %s, but %s %s, and ask(%s) has one type. Let both reply the same."),
  REPLY_BREAKS_SUPERTYPE("ReplyBreaksSupertype", "%s %s, but %s %s, and ask(%s) takes %s too. %s"),
  REPLY_UNTYPED(
      "ReplyUntyped", "%s returns %s, so nobody knows what it replies. Write its type argument."),
  SIGNAL_REPLIES(
      "SignalReplies", "%s replies %s, but %s is a signal, and nobody asked. Make it void."),

  // Types
  TYPE_INACCESSIBLE("TypeInaccessible", "%s, %s, is %s, so %s cannot name it. %s"),
  TYPE_MISSING(
      "TypeMissing",
      "Nothing declares %s, %s. Import it, or add what declares it to the class path."),
  REF_AMBIGUOUS("RefAmbiguous", "%s, %s, could be %s. Write the qualified name."),
  LOMBOK_MISSING(
      "LombokMissing",
      "%s has @%s, but Lombok does not run in this compilation, so the constructor is not there. Add"
          + " lombok to the annotation processors."),

  // States
  STATES_NOT_ENUM(
      "StatesNotEnum",
      "%s is no enum, so it has no constants to be the states of %s. Name an enum."),
  STATES_EMPTY("StatesEmpty", "%s has no constants, so %s has no state to start in. Add one."),
  STATES_UNDECLARED(
      "StatesUndeclared",
      "%s is for the state \"%s\", but %s has no states. Add \"states = ...\" to @Actor, or remove"
          + " \"in\"."),
  STATE_UNKNOWN("StateUnknown", "%s has no constant \"%s\". %s"),
  STATE_REPEATED("StateRepeated", "%s names the state \"%s\" twice. Remove one."),

  // Protocols
  PROTOCOL_NOT_SEALED(
      "ProtocolNotSealed",
      "%s is not sealed, so nobody knows all its messages. Make it sealed, or remove \"protocol\"."),
  PROTOCOL_GENERIC(
      "ProtocolGeneric",
      "%s has type variables, which tell(%s) could not check. Remove them, or remove"
          + " \"protocol\"."),
  PROTOCOL_LEAF_MISSING(
      "ProtocolLeafMissing", "%s permits %s, for which %s has no handler. Add %s."),
  PROTOCOL_FOREIGN(
      "ProtocolForeign", "%s handles %s, which is no %s. Make it one, or remove the handler."),

  // Hooks
  HOOK_PRIVATE(
      "HookPrivate",
      "%s is private, so %s cannot call it. Remove \"private\"; package-private is enough."),
  HOOK_STATIC("HookStatic", "%s is static, so it would run in no actor. Remove \"static\"."),
  HOOK_ABSTRACT(
      "HookAbstract",
      "%s is abstract, so there is nothing to run. Give it a body, or move @%s to the method that"
          + " implements it."),
  HOOK_INACCESSIBLE(
      "HookInaccessible", "%s is %s in another package, so %s cannot call it. Make it public."),
  HOOK_RETURNS("HookReturns", "%s returns %s, which nobody would receive. Make it void."),
  HOOK_PARAMETERS("HookParameters", "%s takes %s, and @%s hands it %s. %s"),
  HOOK_DUPLICATE("HookDuplicate", "%s and %s are both @%s. Keep one; it may call the other."),
  HOOK_OUTSIDE_ACTOR("HookOutsideActor", "%s is a hook, but %s is no actor. %s, or remove @%s."),

  // Supervision
  SUPERVISE_OUTSIDE_ACTOR(
      "SuperviseOutsideActor",
      "%s has @Supervise, but is no actor. Add @Actor, or move the rule to the actor."),
  SUPERVISE_NOT_THROWABLE(
      "SuperviseNotThrowable",
      "%s is no Throwable, so no failure is one. Name an exception class."),
  SUPERVISE_ON_EMPTY(
      "SuperviseOnEmpty",
      "\"on\" names no failure, so the rule is for none. Name one, for instance Exception.class."),
  SUPERVISE_RULES_EMPTY(
      "SuperviseRulesEmpty",
      "@Supervise.Rules holds no rule, so it does nothing. Write @Supervise for each rule, or remove"
          + " it."),
  SUPERVISE_DUPLICATE("SuperviseDuplicate", "%s is named twice. Remove it here."),
  SUPERVISE_UNREACHABLE(
      "SuperviseUnreachable",
      "%s never gets here, because %s before it covers it. Move it up, or remove it."),
  SUPERVISE_DURATION("SuperviseDuration", "%s = \"%s\" is %s. %s"),
  SUPERVISE_NEVER_RESTARTS(
      "SuperviseNeverRestarts",
      "%s for restarts, and %s never restarts. Remove %s, or write Directive.RESTART."),
  SUPERVISE_MAX_RESTARTS(
      "SuperviseMaxRestarts",
      "maxRestarts = %s is less than 1. Write 1 or more, or leave it out for no limit."),
  SUPERVISE_LIMIT_INCOMPLETE(
      "SuperviseLimitIncomplete",
      "%s stands without %s, and a limit needs both. Add it, for instance %s."),
  SUPERVISE_BACKOFF_INCOMPLETE(
      "SuperviseBackoffIncomplete",
      "%s stands without %s, and a backoff needs both. Add it, for instance %s."),
  SUPERVISE_BACKOFF_ORDER(
      "SuperviseBackoffOrder",
      "minBackoff = \"%s\" is longer than maxBackoff = \"%s\". Write a maxBackoff of at least"
          + " \"%1$s\"."),
  SUPERVISE_CHILD_NOT_ACTOR(
      "SuperviseChildNotActor",
      "%s is no actor, so it is nobody's child. Name a class with @Actor."),
  SUPERVISE_SCOPE_WITHOUT_CHILDREN(
      "SuperviseScopeWithoutChildren",
      "scope is for children, and this rule names none. Add \"children = ...\", or remove scope."),
  SUPERVISE_SCOPE_RESUMES(
      "SuperviseScopeResumes",
      "scope has no meaning with RESUME, which touches no other child. Remove scope."),

  // Mailboxes
  MAILBOX_OUTSIDE_ACTOR(
      "MailboxOutsideActor",
      "%s has @Mailbox, but is no actor. Add @Actor, or move @Mailbox to the actor."),
  MAILBOX_CAPACITY(
      "MailboxCapacity",
      "capacity = %s is less than 1. Write 1 or more, or leave it out for an unbounded mailbox."),
  MAILBOX_OVERFLOW(
      "MailboxOverflow",
      "overflow = %s never happens to an unbounded mailbox. Add \"capacity = ...\", or remove"
          + " overflow."),
  MAILBOX_STASH(
      "MailboxStash", "stash = %s is less than 1. Write 1 or more, or leave it out for 1000."),

  // Warnings
  MESSAGE_MUTABLE(Level.WARN, "MessageMutable", "%s %s. %s"),
  ACTOR_STATE_EXPOSED(Level.WARN, "ActorStateExposed", "%s %s. %s"),
  AUXILIARY_CLASS(
      Level.WARN,
      "AuxiliaryClass",
      "%s is a second class of %s, and %s names it from another file, of which javac's lint warns."
          + " Move it to %s, or nest it in %s."),
  BLOCKING_CALL(
      Level.WARN,
      "BlockingCall",
      "%s waits in %s, and with it a thread that all actors share. %s, or write"
          + " @Actor(blocking = true)."),
  ASK_CYCLE(
      Level.WARN,
      "AskCycle",
      "%s waits for itself: %s, and an actor handles one message at a time. Return the future instead"
          + " of waiting for it."),
  ACTOR_ESCAPES(
      Level.WARN,
      "ActorEscapes",
      "What %s gives to %s is used outside the actor, and with it %s. Copy what is needed into local"
          + " variables, and take results by context.pipe."),

  // The protocol reference
  PROTOCOL_CHANGED(
      "ProtocolChanged",
      "%s, which older senders do not know. Take it back, or accept it: compile with"
          + " -Atroupe.protocol.lock.update=true and commit %s."),
  PROTOCOL_UNLOCKED(
      Level.WARN,
      "ProtocolUnlocked",
      "%s is not in %s yet, so nothing tells when it changes. Compile with"
          + " -Atroupe.protocol.lock.update=true and commit that file."),
  PROTOCOL_LOCKED("ProtocolLocked", "%s is written. Commit it."),
  PROTOCOL_LOCK_LINE("ProtocolLockLine", "Line %s of %s is %s. %s."),
  PROTOCOL_PARTIAL(
      Level.WARN,
      "ProtocolPartial",
      "%s tells of %s, which is not compiled now, so it stays as it is. Compile everything at once"
          + " to renew it."),
  PROTOCOL_FILE("ProtocolFile", "%s cannot be used: %s. Let -A%s name %s, best by its whole path."),

  // The processor itself
  OPTION_UNKNOWN("OptionUnknown", "There is no option -Atroupe.%s. %s"),
  OPTION_OF_ERROR(
      "OptionOfError",
      "-Atroupe.%s is for an error, and errors are no matter of choice. Remove it; the warnings are"
          + " %s."),
  OPTION_VALUE("OptionValue", "-Atroupe.%s=%s is %s. Write %s."),
  REF_UNWRITTEN(
      "RefUnwritten",
      "%s cannot be written: %s. Make room for it, or give the actor a name that fits there."),
  API_VERSION(
      "ApiVersion",
      "troupe-processor is %s, but troupe-api is %s. Give both the same version, best with"
          + " troupe-bom."),
  PROCESSOR_BUG(
      "ProcessorBug",
      "Troupe's processor failed at %s: %s. This is a bug of Troupe, not of your code; report it with"
          + " this line.");

  private final Level level;
  private final String id;
  private final String template;

  Fault(String id, String template) {
    this(Level.ERROR, id, template);
  }

  Fault(Level level, String id, String template) {
    this.level = level;
    this.id = id;
    this.template = template;
  }

  /** The id: {@code HandlerPrivate}. */
  public String id() {
    return id;
  }

  /** Whether it is advice: it can be silenced, and the reference is written all the same. */
  public boolean isWarning() {
    return level == Level.WARN;
  }

  /** How loud it is where nobody chose. */
  Level level() {
    return level;
  }

  /** What the user reads, with the id in front; {@code arguments} fill the template. */
  public String text(Object... arguments) {
    return Phrases.oneLine("[" + id + "] " + String.format(Locale.ROOT, template, arguments));
  }
}
