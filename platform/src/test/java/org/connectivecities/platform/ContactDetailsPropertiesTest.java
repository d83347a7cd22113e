package org.connectivecities.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ContactDetailsPropertiesTest {

  @Property
  void findsAnyAddressInAnyWords(@ForAll("words") String before, @ForAll("addresses") String address, @ForAll("words") String after) {
    assertThat(ContactDetails.in(before + " " + address + " " + after)).isTrue();
  }

  @Property
  void findsAnyNumberOfAnyCountry(@ForAll("words") String before, @ForAll("numbers") String number, @ForAll("words") String after) {
    assertThat(ContactDetails.in(before + " " + number + ", " + after)).isTrue();
  }

  @Property
  void leavesFiguresAlone(@ForAll("words") String before, @ForAll("figures") String figures, @ForAll("words") String after) {
    assertThat(ContactDetails.in(before + " " + figures + " " + after)).isFalse();
  }

  @Property
  void readsAnything(@ForAll String text) {
    ContactDetails.in(text);
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of("flood", "Straße", "drains", "مياه", "año", "lanes", "we", "built", "ville").list().ofMaxSize(4).map(all -> String.join(" ", all));
  }

  @Provide
  Arbitrary<String> addresses() {
    Arbitrary<String> name = Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(12);
    Arbitrary<String> at = Arbitraries.of("@", " @ ", "(at)", " (at) ", " [at] ", " {AT} ");
    Arbitrary<String> dot = Arbitraries.of(".", "(dot)", " (dot) ", " [punkt] ");
    return Combinators.combine(name, at, name, dot, name).as((local, a, domain, d, top) -> local + a + domain + d + top);
  }

  /** In groups as people write them: by two to four, with any of the usual signs. */
  @Provide
  Arbitrary<String> numbers() {
    Arbitrary<String> country = Arbitraries.of("+49", "+1", "+233", "0049", "+7", "+880", "+351", "+966");
    Arbitrary<String> gap = Arbitraries.of(" ", "-", "/", "", " (0)");
    Arbitrary<List<String>> groups = Arbitraries.strings().numeric().ofMinLength(2).ofMaxLength(4).list().ofMinSize(4).ofMaxSize(4)
        .filter(all -> String.join("", all).length() <= 11);
    return Combinators.combine(country, gap, groups, Arbitraries.of(" ", "-", "")).as((code, first, all, sign) -> code + first + String.join(sign, all));
  }

  @Provide
  Arbitrary<String> figures() {
    Arbitrary<String> years = Arbitraries.integers().between(1900, 2100).map(year -> year + "-" + (year + 10));
    Arbitrary<String> amounts = Combinators.combine(Arbitraries.longs().between(0, 9_999_999_999_999L), Arbitraries.of(" ", ",", ".", ""), Arbitraries.of(" EUR", " €", " USD", " %", ""))
        .as((amount, sign, unit) -> String.format(Locale.ROOT, "%,d", amount).replace(",", sign) + unit);
    Arbitrary<String> dates = Combinators.combine(Arbitraries.integers().between(1, 31), Arbitraries.integers().between(1, 12), Arbitraries.integers().between(1950, 2099), Arbitraries.of(".", "/", "-"))
        .as((day, month, year, sign) -> String.format("%02d%s%02d%s%d", day, sign, month, sign, year));
    Arbitrary<String> postal = Arbitraries.strings().numeric().ofLength(5);
    Arbitrary<String> shares = Arbitraries.integers().between(0, 999).map(share -> "+" + share / 10.0 + " %");
    Arbitrary<String> targets = Combinators.combine(Arbitraries.integers().between(1, 17), Arbitraries.integers().between(1, 9)).as((goal, target) -> "SDG " + goal + "." + target);
    return Arbitraries.oneOf(years, amounts, dates, postal, shares, targets);
  }
}
