package org.connectivecities.matching.report.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.connectivecities.matching.report.Exchanges;
import org.jspecify.annotations.Nullable;

/**
 * @param tookPlace absent where it is not told
 * @param fewerThan where it is not told: at least one exchange, and fewer than this
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ExchangesView(@Nullable Long tookPlace, @Nullable Integer fewerThan) {

  static ExchangesView of(Exchanges exchanges) {
    return switch (exchanges) {
      case Exchanges.Exactly(var number) -> new ExchangesView(number, null);
      case Exchanges.FewerThan(var limit) -> new ExchangesView(null, limit);
    };
  }
}
