package org.connectivecities.search.expertsearch;

import org.jspecify.annotations.Nullable;

/** What somebody who found nobody can do. */
public sealed interface Advice {

  /** Without this filter there are that many. */
  record DropFilter(Filter filter, Amount hits) implements Advice {}

  /** With these words there are that many. */
  record OtherSpelling(String text, Amount hits) implements Advice {}

  /** Nothing simple helps: other words, or a challenge that coordinators look after. */
  record AskCoordinators(@Nullable String text) implements Advice {}
}
