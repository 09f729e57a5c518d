package dev.troupe.processor.read;

import dev.troupe.processor.model.ActorModel;
import dev.troupe.processor.model.ClassFacts;
import dev.troupe.processor.model.ClassId;
import dev.troupe.processor.model.FieldModel;
import dev.troupe.processor.model.HandlerModel;
import dev.troupe.processor.model.ParameterModel;
import dev.troupe.processor.model.ShapeModel;
import dev.troupe.processor.model.Site;
import dev.troupe.processor.model.TypeModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/**
 * Reads the classes whose values travel in messages: messages, replies, what they hold, and so on
 * down. Classes of Java's and of Troupe's own are left out: they change by other rules. Used once.
 */
final class ShapeReader {
  private static final ClassId REF = ClassId.of("dev.troupe", "ActorRef");

  private final Round round;
  private final Map<ClassId, ShapeModel> shapes = new TreeMap<>();

  ShapeReader(Round round) {
    this.round = round;
  }

  /** All those of some actors. */
  List<ShapeModel> read(List<ActorModel> actors) {
    for (ActorModel actor : actors) {
      actor.protocol().ifPresent(protocol -> add(protocol.type().type(), actor.site()));
      for (HandlerModel handler : actor.handlers()) {
        if (handler.signal().isEmpty()) {
          add(handler.reply().value(), actor.site());
          handler.method().parameters().stream()
              .map(ParameterModel::type)
              .forEach(use -> add(use.type(), actor.site()));
        }
      }
    }
    return List.copyOf(shapes.values());
  }

  private void add(TypeModel type, Site around) {
    if (type instanceof TypeModel.Declared declared) {
      add(declared.id(), around);
      declared.arguments().forEach(argument -> add(argument, around));
      declared.owner().ifPresent(owner -> add(owner, around));
    } else if (type instanceof TypeModel.Array array) {
      add(array.component(), around);
    } else if (type instanceof TypeModel.Wildcard wildcard) {
      wildcard.bound().ifPresent(bound -> add(bound, around));
    }
  }

  private void add(ClassId id, Site around) {
    TypeElement type = round.elements().getTypeElement(id.qualifiedName());
    if (type == null || shapes.containsKey(id) || !isOfUsers(id)) {
      return;
    }
    ClassFacts facts = round.classes().facts(type);
    if (facts.isA(REF) || round.planned().find(id).isPresent()) {
      return;
    }
    Site site = site(type, type, around);
    ShapeModel shape =
        new ShapeModel(
            id,
            facts.kind(),
            site,
            fields(type, around),
            constants(type),
            facts.leaves().stream().map(ClassFacts::id).sorted().toList(),
            constructors(type));
    shapes.put(id, shape);
    shape.fields().forEach(field -> add(field.type(), around));
    shape.leaves().forEach(leaf -> add(leaf, around));
  }

  private static boolean isOfUsers(ClassId id) {
    String name = id.packageName() + ".";
    return Stream.of("java.", "javax.").noneMatch(name::startsWith)
        && !id.packageName().equals(REF.packageName());
  }

  private List<FieldModel> fields(TypeElement type, Site around) {
    return switch (type.getKind()) {
      case RECORD ->
          type.getRecordComponents().stream().map(part -> component(type, part, around)).toList();
      case CLASS -> {
        List<FieldModel> all = new ArrayList<>();
        for (TypeElement each = type; isOfUsers(round.classes().id(each)); ) {
          all.addAll(ownFields(each, around));
          each = superclass(each);
        }
        yield all.stream().sorted(Comparator.comparing(FieldModel::name)).toList();
      }
      default -> List.of();
    };
  }

  private TypeElement superclass(TypeElement type) {
    return round.classes().directlyAbove(type).stream()
        .filter(above -> above.getKind() == ElementKind.CLASS)
        .findFirst()
        .orElseGet(() -> round.elements().getTypeElement("java.lang.Object"));
  }

  private List<FieldModel> ownFields(TypeElement type, Site around) {
    return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
        .filter(field -> !field.getModifiers().contains(Modifier.TRANSIENT))
        .map(field -> field(type, field, around))
        .toList();
  }

  /** A component, by its field where the compiler has that: it alone has a place. */
  private FieldModel component(TypeElement type, RecordComponentElement part, Site around) {
    return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .filter(field -> field.getSimpleName().contentEquals(part.getSimpleName()))
        .<Element>map(field -> field)
        .findFirst()
        .map(field -> field(type, field, around))
        .orElseGet(() -> field(type, part, around));
  }

  private FieldModel field(TypeElement in, Element field, Site around) {
    Site site = site(in, field, around);
    TypeModel type =
        new TypeReader(round, field, round.classes().packageOf(in))
            .use(field.asType(), field, site)
            .type();
    return new FieldModel(field.getSimpleName().toString(), type, Nullness.of(field, type), site);
  }

  /** A place in a class, if it is compiled here; Eclipse's compiler has none in records. */
  private Site site(TypeElement in, Element place, Site around) {
    boolean seen = in.getKind() != ElementKind.RECORD || round.sources().show(in);
    return seen && round.own().contains(in) ? ElementSite.of(place) : around;
  }

  private static List<String> constants(TypeElement type) {
    return type.getEnclosedElements().stream()
        .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
        .map(member -> member.getSimpleName().toString())
        .toList();
  }

  private List<List<TypeModel>> constructors(TypeElement type) {
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .filter(each -> !each.getModifiers().contains(Modifier.PRIVATE))
        .map(each -> parameters(type, each))
        .toList();
  }

  private List<TypeModel> parameters(TypeElement type, ExecutableElement constructor) {
    return constructor.getParameters().stream()
        .map(parameter -> parameter(type, parameter))
        .toList();
  }

  private TypeModel parameter(TypeElement type, VariableElement parameter) {
    return new TypeReader(round, parameter, round.classes().packageOf(type))
        .use(parameter.asType(), parameter, ElementSite.of(parameter))
        .type();
  }
}
