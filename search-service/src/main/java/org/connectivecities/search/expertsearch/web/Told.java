package org.connectivecities.search.expertsearch.web;

import org.connectivecities.search.expertsearch.Amount;
import org.jspecify.annotations.Nullable;

/** An amount on the wire: a count, or what it is below. */
final class Told {

  private Told() {}

  static @Nullable Long count(Amount people) {
    return people instanceof Amount.Exactly all ? all.people() : null;
  }

  static @Nullable Integer fewerThan(Amount people) {
    return people instanceof Amount.FewerThan few ? few.limit() : null;
  }
}
