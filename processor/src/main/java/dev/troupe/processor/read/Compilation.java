package dev.troupe.processor.read;

import com.sun.source.util.JavacTask;
import dev.troupe.processor.model.ActorModel;
import dev.troupe.processor.model.AdviceModel;
import dev.troupe.processor.model.BystanderModel;
import dev.troupe.processor.model.ClassId;
import dev.troupe.processor.model.LocalClassModel;
import dev.troupe.processor.model.ReferenceModel;
import dev.troupe.processor.model.TalkModel;
import dev.troupe.processor.read.PlannedRefs.Planned;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * One run of the compiler, as far as actors matter in it.
 *
 * <p>It keeps the names of all references that are written in the run, across rounds; everything
 * else is read anew in each round.
 */
public final class Compilation {
  private static final Pattern QUALIFIED_NAME =
      Pattern.compile("[\\p{L}_$][\\p{L}\\d_$]*(\\.[\\p{L}_$][\\p{L}\\d_$]*)+");

  private final ProcessingEnvironment environment;
  private final PlannedRefs planned = new PlannedRefs();
  private final Set<String> roots = new LinkedHashSet<>();
  private final Set<String> bystanders = new LinkedHashSet<>();
  private final Set<String> partsOfActors = new HashSet<>();
  private final Set<String> aboveActors = new HashSet<>();
  private final Map<String, String> auxiliary = new HashMap<>();
  private List<? extends Element> news = List.of();
  private Set<? extends Element> annotated = Set.of();
  private Sources sources;
  private Round round;
  private AdviceReader advice;

  /** The run that a processor was started in. */
  public Compilation(ProcessingEnvironment environment) {
    this.environment = environment;
    this.sources = Sources.of(environment);
    this.round = newRound();
    this.advice = new AdviceReader(round, auxiliary);
  }

  private Round newRound() {
    Elements elements = environment.getElementUtils();
    ClassReader classes = new ClassReader(elements, sources);
    OwnClasses own = new OwnClasses(elements, classes, roots);
    return new Round(
        elements,
        environment.getTypeUtils(),
        sources,
        planned,
        classes,
        new SurroundingsReader(elements),
        own);
  }

  /** Forgets what was read in the last round: the compiler makes its elements anew. */
  public void nextRound(RoundEnvironment environment) {
    sources = Sources.of(this.environment);
    ElementFilter.typesIn(environment.getRootElements()).forEach(this::note);
    round = newRound();
    advice = new AdviceReader(round, auxiliary);
    news =
        environment.getRootElements().stream()
            .filter(root -> !(root instanceof TypeElement type && isReference(type)))
            .toList();
    annotated = annotated(environment);
  }

  /** Whether a class was written here: there is nothing to look for in it. */
  private boolean isReference(TypeElement root) {
    return planned.find(round.classes().id(root)).isPresent();
  }

  private void note(TypeElement root) {
    String name = root.getQualifiedName().toString();
    roots.add(name);
    sources.foreignFile(root).ifPresent(file -> auxiliary.put(name, file));
  }

  /**
   * What has one of our annotations. Asked for all at once: the compiler looks through all classes
   * for each question.
   */
  private Set<? extends Element> annotated(RoundEnvironment environment) {
    // In a module that cannot read the api, Eclipse's compiler shows a class in the annotation's
    // place.
    TypeElement[] annotations =
        Stream.concat(Stream.of(Annotations.ACTOR), Annotations.OF_MEMBERS.stream())
            .flatMap(name -> find(name).stream())
            .filter(annotation -> annotation.getKind() == ElementKind.ANNOTATION_TYPE)
            .toArray(TypeElement[]::new);
    return news.isEmpty() || annotations.length == 0
        ? Set.of()
        : environment.getElementsAnnotatedWithAny(annotations);
  }

  /** The actors among the classes that are new in this round, in the compiler's order. */
  public List<TypeElement> newActors() {
    return ElementFilter.typesIn(annotated).stream().filter(Compilation::isActor).toList();
  }

  private static boolean isActor(TypeElement type) {
    return Annotations.has(type, Annotations.ACTOR);
  }

  /** The classes with annotations of actors inside methods of this round's classes. */
  public List<LocalClassModel> localClasses() {
    return news.stream().flatMap(root -> sources.localClasses(root).stream()).toList();
  }

  /** Notes the classes of this round that have annotations of actors and are none. */
  public void noteBystanders() {
    for (Element each : annotated) {
      Element around = each instanceof TypeElement ? each : each.getEnclosingElement();
      if (around instanceof TypeElement type && !isActor(type)) {
        bystanders.add(type.getQualifiedName().toString());
      }
    }
  }

  /** All that were noted, in this round. */
  public List<TypeElement> bystanders() {
    return bystanders.stream().flatMap(name -> find(name).stream()).toList();
  }

  /** Reads one of them; for the last round, when all actors are known. */
  public BystanderModel readBystander(TypeElement type) {
    boolean aboveActor = aboveActors.contains(type.getQualifiedName().toString());
    return new BystanderReader(round, type).read(aboveActor);
  }

  /** Notes that an actor's reference will be written, before any actor of the round is read. */
  public ClassId plan(TypeElement actor) {
    partsOfActors.add(actor.getQualifiedName().toString());
    round.classes().supertypes(actor).forEach(this::noteAboveActor);
    ClassId id = round.classes().id(actor);
    planned.add(
        new Planned(
            id.ref(),
            ActorReader.refAccess(actor),
            !actor.getTypeParameters().isEmpty(),
            round.classes().deprecation(actor)));
    return id;
  }

  private void noteAboveActor(TypeElement above) {
    String name = above.getQualifiedName().toString();
    if (aboveActors.add(name) && round.own().contains(above)) {
      partsOfActors.add(name);
    }
  }

  /** The names of all actors planned so far and of what is above them, if it is compiled here. */
  public Set<String> partsOfActors() {
    return Set.copyOf(partsOfActors);
  }

  /** Reads an actor. */
  public ActorModel read(TypeElement actor) {
    return new ActorReader(round, actor).read();
  }

  /** Looks for what is worth a warning about an actor that was read in this round. */
  public AdviceModel readAdvice(ActorModel actor, TypeElement type) {
    return advice.read(actor, type);
  }

  /** Reads some actors, of any round, and the classes that travel in their messages. */
  public ReferenceModel readAll(Collection<String> actors) {
    List<TypeElement> types = actors.stream().flatMap(name -> find(name).stream()).toList();
    List<ActorModel> read = types.stream().map(this::read).toList();
    Map<ClassId, List<ClassId>> above = new HashMap<>();
    types.forEach(
        type ->
            above.put(
                round.classes().id(type),
                round.classes().supertypes(type).stream().map(round.classes()::id).toList()));
    return new ReferenceModel(read, new ShapeReader(round).read(read), above, Optional.empty());
  }

  /**
   * Gathers what is said in bodies, until the compilation ends.
   *
   * @param then takes it; nothing if javac attributes no bodies in this compilation
   * @param failed takes what went wrong meanwhile
   * @return who is to hear of the bodies; empty if the compiler does not show any
   */
  public Optional<Talks> talks(
      Consumer<Optional<List<TalkModel>>> then, Consumer<Throwable> failed) {
    try {
      JavacTask task = JavacTask.instance(JavacEnvironment.behind(environment));
      return Optional.of(new Talks(task, then, failed));
    } catch (IllegalArgumentException | LinkageError notJavac) {
      return Optional.empty();
    }
  }

  /** Whether a class of that name is an actor, compiled here or before. */
  public boolean isActor(String qualifiedName) {
    return find(qualifiedName).filter(Compilation::isActor).isPresent();
  }

  /** The class of a qualified name, in this round. */
  public Optional<TypeElement> find(String qualifiedName) {
    return Optional.ofNullable(round.elements().getTypeElement(qualifiedName));
  }

  /** The class whose file javac missed, if that is why a step failed: it tells by an exception. */
  public static Optional<String> missingClass(Throwable failure) {
    if (!failure.getClass().getSimpleName().equals("CompletionFailure")) {
      return Optional.empty();
    }
    String text = String.valueOf(failure.getMessage());
    Matcher name = QUALIFIED_NAME.matcher(text);
    return Optional.of(name.find() ? name.group() : text);
  }

  /** The version of the api that the compiled classes see; empty if they do not see any. */
  public Optional<String> apiVersion() {
    return find("dev.troupe.spi.ApiVersion").stream()
        .flatMap(type -> type.getEnclosedElements().stream())
        .filter(member -> member.getSimpleName().contentEquals("VERSION"))
        .filter(member -> member instanceof VariableElement)
        .map(member -> ((VariableElement) member).getConstantValue())
        .map(String::valueOf)
        .findFirst();
  }
}
