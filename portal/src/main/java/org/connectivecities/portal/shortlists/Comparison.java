package org.connectivecities.portal.shortlists;

import java.time.Duration;
import java.util.List;
import org.connectivecities.portal.clients.Challenge;
import org.connectivecities.portal.clients.ProfileApi;
import org.connectivecities.portal.clients.Shortlist;
import org.connectivecities.portal.places.CityClock;
import org.connectivecities.portal.reasons.Why;
import org.connectivecities.portal.shell.Speech;
import org.jspecify.annotations.Nullable;

/**
 * People side by side, each with the same facts in the same order.
 *
 * @param others proposed too, not in a column now
 * @param own the circumstances of the city that chooses, as this challenge has them
 * @param clock of the city that chooses; absent where nobody can tell
 */
record Comparison(
    Challenge challenge,
    Shortlist shortlist,
    List<Column> columns,
    List<Shortlist.Match> others,
    Challenge.Context own,
    @Nullable CityClock clock) {

  static final int MOST = 4;
  private static final int USUALLY = 3;

  /**
   * @param profile absent where it could not be read; then the page says so
   * @param hidden it is not for the city: the person agreed to be proposed, and cannot be found
   * @param home the context of the person's city, where that is registered
   * @param ahead how far the person's clock is ahead of the {@linkplain Comparison#clock city's} now; absent where one of them is not known
   */
  record Column(
      Shortlist.Match match,
      ProfileApi.@Nullable Expert profile,
      boolean hidden,
      ProfileApi.@Nullable City home,
      @Nullable Duration ahead) {

    public Why why() {
      return new Why(match, !hidden);
    }
  }

  /** Those asked for, in the order of the list; the first few where nobody was. */
  static List<Shortlist.Match> chosen(List<Shortlist.Match> matches, List<String> asked) {
    List<Shortlist.Match> wanted = matches.stream().filter(match -> asked.contains(match.expertId())).limit(MOST).toList();
    return wanted.isEmpty() ? matches.stream().limit(USUALLY).toList() : wanted;
  }

  /** Whose clock the others are compared with: the city's own, or that of where most of its country lives. */
  public String clockOf(Speech say) {
    return clock == null || clock.certain() ? challenge.city().name() : say.cityOf(clock.zone());
  }

  public boolean isOpen() {
    return shortlist.state().equals("published");
  }
}
