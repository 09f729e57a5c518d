package dev.troupe.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.processor.model.ClassId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ImportsTest {
  private static final ClassId REF = ClassId.of("shop", "InventoryRef");
  private static final ClassId LIST = ClassId.of("java.util", "List");
  private static final ClassId OTHER_LIST = ClassId.of("java.awt", "List");
  private static final ClassId OWN_LIST = ClassId.of("shop", "List");
  private static final ClassId ENTRY = ClassId.of("java.util", "Map", "Entry");
  private static final ClassId OBJECT = ClassId.of("java.lang", "Object");

  @Test
  @DisplayName("a class is called by its simple name and imported, once")
  void isImported() {
    Imports imports = new Imports(REF, List.of());

    assertThat(imports.name(LIST)).isEqualTo("List");
    assertThat(imports.name(LIST)).isEqualTo("List");
    assertThat(imports.text()).isEqualTo("package shop;\n\nimport java.util.List;\n\n");
  }

  @Test
  @DisplayName("of a nested class the outermost is imported")
  void outermostIsImported() {
    Imports imports = new Imports(REF, List.of());

    assertThat(imports.name(ENTRY)).isEqualTo("Map.Entry");
    assertThat(imports.text()).contains("import java.util.Map;\n");
  }

  @Test
  @DisplayName("imports are sorted, and java.lang and the own package need none")
  void importsAreSorted() {
    Imports imports = new Imports(REF, List.of());

    assertThat(imports.name(LIST)).isEqualTo("List");
    assertThat(imports.name(ClassId.of("java.time", "Duration"))).isEqualTo("Duration");
    assertThat(imports.name(OBJECT)).isEqualTo("Object");
    assertThat(imports.name(ClassId.of("shop", "Inventory"))).isEqualTo("Inventory");
    assertThat(imports.text())
        .isEqualTo("package shop;\n\nimport java.time.Duration;\nimport java.util.List;\n\n");
  }

  @Test
  @DisplayName("of two classes with one name, the second is called by its qualified name")
  void theFirstIsImported() {
    Imports imports = new Imports(REF, List.of());

    assertThat(imports.name(LIST)).isEqualTo("List");
    assertThat(imports.name(OTHER_LIST)).isEqualTo("java.awt.List");
    assertThat(imports.text()).contains("java.util.List").doesNotContain("java.awt");
  }

  @Test
  @DisplayName("a name of the own package means its class, even if another is named before")
  void ownNamesComeFirst() {
    Imports imports = new Imports(REF, List.of("List", "Object"));

    assertThat(imports.name(LIST)).isEqualTo("java.util.List");
    assertThat(imports.name(OWN_LIST)).isEqualTo("List");
    assertThat(imports.name(OBJECT)).isEqualTo("java.lang.Object");
    assertThat(imports.text()).isEqualTo("package shop;\n\n\n");
  }

  @Test
  @DisplayName("a class of the own package that nobody announced gives way to what is imported")
  void unannouncedOwnNameGivesWay() {
    Imports imports = new Imports(REF, List.of());

    assertThat(imports.name(LIST)).isEqualTo("List");
    assertThat(imports.name(OWN_LIST)).isEqualTo("shop.List");
  }

  @Test
  @DisplayName("while a type variable has the name, the class is called by its qualified name")
  void hiddenNamesAreQualified() {
    Imports imports = new Imports(REF, List.of());
    imports.hide(List.of("List", "List"));
    imports.show(List.of("List"));

    assertThat(imports.name(LIST)).isEqualTo("java.util.List");
    assertThat(imports.name(OWN_LIST)).isEqualTo("shop.List");
    assertThat(imports.text()).doesNotContain("import");

    imports.show(List.of("List"));

    assertThat(imports.name(LIST)).isEqualTo("List");
    assertThat(imports.text()).contains("import java.util.List;\n");
  }

  @Test
  @DisplayName("a class nested in the reference is called by its own name, its namesakes are not")
  void nestedInTheReference() {
    Imports imports = new Imports(REF, List.of("Restock"));
    imports.hide(List.of("Restock"));

    assertThat(imports.name(ClassId.of("shop", "InventoryRef", "Restock"))).isEqualTo("Restock");
    assertThat(imports.name(ClassId.of("shop", "Restock"))).isEqualTo("shop.Restock");
    assertThat(imports.name(ClassId.of("depot", "InventoryRef"))).isEqualTo("depot.InventoryRef");
    assertThat(imports.name(REF)).isEqualTo("InventoryRef");
  }

  @Test
  @DisplayName("in the unnamed package there is no package line")
  void unnamedPackage() {
    Imports imports = new Imports(ClassId.of("", "InventoryRef"), List.of("Duration"));

    assertThat(imports.name(ClassId.of("", "Duration"))).isEqualTo("Duration");
    assertThat(imports.name(LIST)).isEqualTo("List");
    assertThat(imports.text()).isEqualTo("import java.util.List;\n\n");
  }
}
