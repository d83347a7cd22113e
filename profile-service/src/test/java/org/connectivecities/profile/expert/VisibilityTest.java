package org.connectivecities.profile.expert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.connectivecities.profile.expert.Visibility.Reason.NOT_BEFORE;
import static org.connectivecities.profile.expert.Visibility.Reason.NO_COMPETENCES;
import static org.connectivecities.profile.expert.Visibility.Reason.NO_MATCHING_CONSENT;
import static org.connectivecities.profile.expert.Visibility.Reason.NO_SEARCH_CONSENT;
import static org.connectivecities.profile.expert.Visibility.Reason.PAUSED;

import java.time.LocalDate;
import java.util.List;
import org.connectivecities.profile.expert.ExpertDraft.AvailabilityDraft;
import org.junit.jupiter.api.Test;

class VisibilityTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void showsAFullProfileWithConsent() {
    assertThat(of(Sample.fullDraft(null))).isEqualTo(new Visibility(true, true, List.of()));
  }

  @Test
  void namesEveryReasonForWhichANewProfileIsNotFound() {
    assertThat(of(Sample.shortDraft(null)))
        .isEqualTo(new Visibility(false, false, List.of(NO_SEARCH_CONSENT, NO_MATCHING_CONSENT, NO_COMPETENCES)));
  }

  @Test
  void hidesAPausedProfileEverywhere() {
    Expert paused = Sample.expert("mara", Sample.fullDraft(null)).pause(new Status.Paused(null), Sample.NOW);

    assertThat(Visibility.of(paused, TODAY)).isEqualTo(new Visibility(false, false, List.of(PAUSED)));
  }

  @Test
  void leavesWhoIsNotToBeAskedYetInTheSearch() {
    ExpertDraft later = availableFrom("2027-03-31");

    assertThat(of(later)).isEqualTo(new Visibility(true, false, List.of(NOT_BEFORE)));
    assertThat(Visibility.of(Sample.expert("mara", later), LocalDate.of(2027, 3, 31)).matching()).isTrue();
  }

  private static Visibility of(ExpertDraft draft) {
    return Visibility.of(Sample.expert("mara", draft), TODAY);
  }

  private static ExpertDraft availableFrom(String day) {
    ExpertDraft full = Sample.fullDraft(null);
    return new ExpertDraft(
        null, full.name(), null, null, full.city(), full.country(), null, null, full.competences(), null, null,
        new AvailabilityDraft(null, null, null, day, null), full.consent(), null);
  }
}
