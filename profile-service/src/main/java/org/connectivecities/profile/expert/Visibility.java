package org.connectivecities.profile.expert;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.connectivecities.profile.check.WireName;

/**
 * Whether others find and propose a practitioner, and if not, why: the answer to "why was I never asked?" as far as
 * the profile itself is the reason.
 */
public record Visibility(boolean search, boolean matching, List<Reason> reasons) {

  /** Each says what the person can do about it. */
  public enum Reason implements WireName {
    NOT_VETTED("A coordinator has not vetted the profile yet; until then nobody finds it."),
    TURNED_DOWN("A coordinator has turned the profile down and said why; once you change it, it is looked at again."),
    PAUSED("The profile is paused; resume it to be found and asked."),
    NO_SEARCH_CONSENT("You have not agreed to be found by other members."),
    FORMER_TEXT("You agreed to be found before the text said what visitors see. Visitors see nothing of yours until you agree anew."),
    NO_MATCHING_CONSENT("You have not agreed to be proposed to cities."),
    NO_COMPETENCES("The profile names neither a competence nor a practice, so nothing can be matched."),
    NOT_BEFORE("You have asked not to be contacted before the day in your availability.");

    private final String message;

    Reason(String message) {
      this.message = message;
    }

    public String message() {
      return message;
    }
  }

  public Visibility {
    reasons = List.copyOf(reasons);
  }

  public static Visibility of(Expert expert, LocalDate today) {
    Profile profile = expert.profile();
    boolean paused = expert.status() instanceof Status.Paused;
    boolean empty = profile.competences().isEmpty() && profile.practices().isEmpty();
    boolean later = isLater(profile, today);
    List<Reason> reasons = new ArrayList<>();
    addIf(expert.vetting() instanceof Vetting.Waiting, Reason.NOT_VETTED, reasons);
    addIf(expert.vetting() instanceof Vetting.TurnedDown, Reason.TURNED_DOWN, reasons);
    addIf(paused, Reason.PAUSED, reasons);
    addIf(!profile.consent().search(), Reason.NO_SEARCH_CONSENT, reasons);
    addIf(profile.consent().search() && !expert.opensToVisitors(), Reason.FORMER_TEXT, reasons);
    addIf(!profile.consent().matching(), Reason.NO_MATCHING_CONSENT, reasons);
    addIf(empty, Reason.NO_COMPETENCES, reasons);
    addIf(later, Reason.NOT_BEFORE, reasons);
    boolean present = expert.vetted() && !paused;
    return new Visibility(
        present && profile.consent().search(), present && profile.consent().matching() && !empty && !later, reasons);
  }

  private static boolean isLater(Profile profile, LocalDate today) {
    Availability availability = profile.availability();
    LocalDate until = availability == null ? null : availability.pausedUntil();
    return until != null && until.isAfter(today);
  }

  private static void addIf(boolean holds, Reason reason, List<Reason> reasons) {
    if (holds) {
      reasons.add(reason);
    }
  }
}
