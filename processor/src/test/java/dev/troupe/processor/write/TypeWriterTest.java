package dev.troupe.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.processor.model.ClassId;
import dev.troupe.processor.model.TypeModel;
import dev.troupe.processor.model.TypeModel.Array;
import dev.troupe.processor.model.TypeModel.Declared;
import dev.troupe.processor.model.TypeModel.Primitive;
import dev.troupe.processor.model.TypeModel.Variable;
import dev.troupe.processor.model.TypeModel.Wildcard;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TypeWriterTest {
  private static final List<ClassId> NULLABLE = List.of(Api.NULLABLE);
  private static final ClassId BOX = ClassId.of("shop", "Box");
  private static final ClassId ITEM = ClassId.of("shop", "Box", "Item");
  private static final TypeModel T = new Variable("T", Api.OBJECT, List.of());
  private static final TypeModel NULLABLE_T = new Variable("T", Api.OBJECT, NULLABLE);
  private static final Declared STRING = Declared.of(Api.STRING);
  private static final Declared OBJECT = Declared.of(Api.OBJECT);
  private static final Declared BOX_OF_T = Declared.of(BOX, List.of(T));

  private final TypeWriter types =
      new TypeWriter(new Imports(ClassId.of("shop", "BoxRef"), List.of("Box")));

  @Test
  @DisplayName("what is said of null stands before the simple name, the brackets, the variable")
  void annotations() {
    Declared item = new Declared(ITEM, List.of(), Optional.empty(), NULLABLE);
    Array texts = new Array(new Array(STRING, NULLABLE), List.of());

    assertThat(types.of(NULLABLE_T)).isEqualTo("@Nullable T");
    assertThat(types.of(item)).isEqualTo("Box.@Nullable Item");
    assertThat(types.of(Declared.of(Api.LIST, List.of(NULLABLE_T)))).isEqualTo("List<@Nullable T>");
    assertThat(types.of(texts)).isEqualTo("String[] @Nullable []");
    assertThat(types.of(new Array(texts, NULLABLE)))
        .isEqualTo("String @Nullable [][] @Nullable []");
  }

  @Test
  @DisplayName("a plain type says nothing of null itself, its parts do")
  void plain() {
    Declared list = new Declared(Api.LIST, List.of(NULLABLE_T), Optional.empty(), NULLABLE);

    assertThat(types.plain(list)).isEqualTo("List<@Nullable T>");
    assertThat(types.plain(NULLABLE_T)).isEqualTo("T");
    assertThat(types.plain(new Array(NULLABLE_T, NULLABLE))).isEqualTo("@Nullable T[]");
  }

  @Test
  @DisplayName("an inner class of a generic one has that one's arguments")
  void innerClasses() {
    Declared item = new Declared(ITEM, List.of(STRING), Optional.of(BOX_OF_T), NULLABLE);

    assertThat(types.of(item)).isEqualTo("Box<T>.@Nullable Item<String>");
    assertThat(types.anyOf(item)).isEqualTo("Box<?>.Item<?>");
  }

  @Test
  @DisplayName("a wildcard with Object above it is one without a bound")
  void wildcards() {
    assertThat(types.of(wildcard("", Optional.empty()))).isEqualTo("?");
    assertThat(types.of(wildcard("extends", Optional.of(OBJECT)))).isEqualTo("?");
    assertThat(types.of(wildcard("super", Optional.of(OBJECT)))).isEqualTo("? super Object");
    assertThat(types.of(wildcard("extends", Optional.of(T)))).isEqualTo("? extends T");
  }

  private static Wildcard wildcard(String keyword, Optional<TypeModel> bound) {
    return new Wildcard(keyword, bound, NULLABLE);
  }

  @Test
  @DisplayName("only the last brackets of a varargs parameter become dots")
  void varargs() {
    Array numbers = new Array(new Array(new Primitive("int"), List.of()), NULLABLE);

    assertThat(types.varargs(numbers)).isEqualTo("int @Nullable []...");
  }

  @Test
  @DisplayName("an erasure has neither arguments nor annotations")
  void erasures() {
    Array boxes = new Array(new Declared(BOX, List.of(T), Optional.empty(), NULLABLE), NULLABLE);

    assertThat(types.erasure(boxes)).isEqualTo("Box[]");
    assertThat(types.erasure(NULLABLE_T)).isEqualTo("Object");
    assertThat(types.erasure(new Primitive("int"))).isEqualTo("int");
  }
}
