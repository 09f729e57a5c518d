package dev.troupe.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a Check",
        "an Order",
        "an Item",
        "an Under",
        "an int[]",
        "a byte[]",
        "a List<Order>",
        "an Éclair",
        "a Ñandu"
      })
  @DisplayName("a name has the article of its first letter")
  void ofItsFirstLetter(String said) {
    assertArticle(said);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "an Hour",
        "an HonourCode",
        "a House",
        "a User",
        "a Usage",
        "an Usher",
        "a Unit",
        "a UniverseMap",
        "an Uninstall",
        "an UnidentifiedOrder",
        "a Utility",
        "an Utterance",
        "a UiEvent",
        "a Uuid",
        "an Urgent",
        "a European",
        "an Event",
        "a OneWay",
        "an Onerous",
        "a Once.Rate"
      })
  @DisplayName("a name has the article of how it is said")
  void ofHowItIsSaid(String said) {
    assertArticle(said);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "an N",
        "a T",
        "an X[]",
        "a URL",
        "a UUID",
        "an XPath",
        "an IOException",
        "an SQLException",
        "a JVMReport",
        "an HttpRequest",
        "an Xml.Element",
        "a Csv"
      })
  @DisplayName("initials have the article of their first letter's name")
  void ofItsInitials(String said) {
    assertArticle(said);
  }

  private static void assertArticle(String said) {
    assertThat(Article.with(said.substring(said.indexOf(' ') + 1))).isEqualTo(said);
  }
}
