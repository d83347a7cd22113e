package org.connectivecities.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactDetailsTest {

  @ParameterizedTest
  @ValueSource(strings = {
    "a@b.c", "a (at) b (dot) c", "Write to anna.lang@stadt.bremen.de.", "anna [at] bremen.de", "anna{at}bremen{dot}de",
    "anna at bremen dot de", "ana arroba lima punto pe", "marie arobase lyon point fr", "Anna @ Bremen . de, anna＠bremen.de", "anna+floods@bremen.de",
    "+49 421 361 2000", "+49-2000 00 00 00", "+49 (0)421 361-2000", "0049 421 3612000", "+233302123456", "(0421) 361 20 00", "0171/2345678", "01 23 45 67 89",
    "01.23.45.67.89", "Tel. 361 20 00", "WhatsApp: 55 51 23 45 67", "phone (555) 123-4567", "+1-555-123-4567", "٠٢٠١٢٣٤٥٦٧٨", "هاتف: ٢٣٤٥٦٧٨", "call +33.1.23.45.67.89"
  })
  void finds(String text) {
    assertThat(ContactDetails.in(text)).as(text).isTrue();
    assertThat(ContactDetails.in("We had floods in 2021; " + text + " knows more")).as(text).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "", "2015-2030", "In 2021, 2022 and 2023", "24/7", "SDG 11.3.1 and 6.4", "EUR 20 000 000", "1 000 000 000 EUR", "1 077 870 509 %", "+20 000 000 EUR a year", "+1.500.000 €", "1.234.567,89 EUR",
    "a growth of +12.5 % since 2001", "0.123456789 of it", "00184 Roma, 28195 Bremen", "01.02.2026", "01.01.2026-31.12.2026", "02/2026 - 05/2026", "05-12-2026",
    "08.00-12.00 13.00-17.00", "from 08:30 to 17:00", "ISBN 0-306-40615-2", "ISSN 0264-2751", "https://doi.org/10.1016/0123456789", "0-5 m above sea level",
    "5 units @ 3.50 each", "we met at one point in town", "look at unhabitat.org", "meet (at) town hall", "1 in 100 000 000", "+20 000 000 people by 2050",
    "population 1 234 567", "phone calls from 24000 residents", "handy: 12 000 000 litres", "2026-11-30T10:00:00Z", "3.5 m x 2.5 m", "@stadt", "2,000,000 m3", "in 2021/22"
  })
  void leavesAlone(String text) {
    assertThat(ContactDetails.in(text)).as(text).isFalse();
  }

  @Test
  void findsNothingInNothingAndSaysWhyWithoutSayingWhat() {
    assertThat(ContactDetails.in(null)).isFalse();
    assertThat(ContactDetails.refusal("practitioners")).contains("practitioners").doesNotContain("@");
  }
}
