package org.connectivecities.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StylesheetTest {

  private static String of(String bootstrap, String classes) {
    return Stylesheet.of(bootstrap, "", classes);
  }

  @Test
  void keepsRulesOfElementsAndOfUsedClasses() {
    assertThat(of("a{color:red}.btn{margin:0}.card{margin:1px}", "btn")).isEqualTo("a{color:red}.btn{margin:0}");
  }

  @Test
  void keepsOnlyTheSelectorsOfARuleThatCanMatch() {
    assertThat(of(".btn,.card,.btn .card{margin:0}", "btn")).isEqualTo(".btn{margin:0}");
  }

  @Test
  void doesNotSplitSelectorsInsideBrackets() {
    assertThat(of(":is(.a,.b) p{margin:0}", "a b")).isEqualTo(":is(.a,.b) p{margin:0}");
  }

  @Test
  void dropsMediaQueriesThatAreEmptyThen() {
    assertThat(of("@media (min-width:1px){.card{margin:0}}@media print{p{margin:0}}", "")).isEqualTo("@media print{p{margin:0}}");
  }

  @Test
  void keepsCustomPropertiesThatSomethingReads() {
    assertThat(of(":root{--bs-a:1;--bs-b:var(--bs-c);--bs-c:2}p{margin:var(--bs-b)}", ""))
        .isEqualTo(":root{--bs-b:var(--bs-c);--bs-c:2}p{margin:var(--bs-b)}");
  }

  @Test
  void takesTheThemeAsItIsButForBlanks() {
    assertThat(Stylesheet.of("", "/* why */ .own { margin: 0; }", "")).isEqualTo(".own{margin:0;}");
  }
}
