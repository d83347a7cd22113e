package org.connectivecities.profile.roster.web;

import java.util.List;
import org.connectivecities.profile.expert.ExpertDraft;
import org.connectivecities.profile.expert.ExpertDraft.AvailabilityDraft;
import org.connectivecities.profile.expert.ExpertDraft.CompetenceDraft;
import org.connectivecities.profile.expert.ExpertDraft.ConsentDraft;
import org.connectivecities.profile.expert.ExpertDraft.ContactDraft;
import org.connectivecities.profile.expert.ExpertDraft.LanguageDraft;
import org.connectivecities.profile.expert.ExpertDraft.OrganisationDraft;
import org.connectivecities.profile.expert.ExpertDraft.PracticeDraft;
import org.connectivecities.profile.roster.RosterRow;
import org.jspecify.annotations.Nullable;

/** Turns the cells of a row into a draft, and places in the draft back into names of columns. */
final class RowDraft {

  private final RowCells row;
  private final List<Integer> competences;
  private final List<Integer> practices;

  private RowDraft(RowCells row) {
    this.row = row;
    this.competences = row.groups("competence");
    this.practices = row.groups("practice");
  }

  static RosterRow of(int number, RowCells cells) {
    RowDraft row = new RowDraft(cells);
    ExpertDraft draft = row.draft();
    return new RosterRow(number, draft, cells.faults(), row::column);
  }

  private ExpertDraft draft() {
    return new ExpertDraft(
        row.text("id"), row.text("name"), row.text("role"),
        row.says("organisation", "organisationType")
            ? new OrganisationDraft(row.text("organisation"), row.text("organisationType"))
            : null,
        row.text("city"), row.text("country"), row.text("timeZone"), languages(),
        competences.isEmpty() ? null : competences.stream().map(this::competence).toList(),
        practices.isEmpty() ? null : practices.stream().map(this::practice).toList(),
        row.list("formats"), availability(), consent(),
        row.says("email", "phone") ? new ContactDraft(row.text("email"), row.text("phone")) : null);
  }

  /** As in {@code en:C1;fr:B2}; the level may be missing. */
  private @Nullable List<LanguageDraft> languages() {
    List<String> parts = row.list("languages");
    return parts == null ? null : parts.stream().map(part -> part.split(":", 2)).map(RowDraft::language).toList();
  }

  private static LanguageDraft language(String[] pair) {
    return new LanguageDraft(pair[0].strip(), pair.length == 2 ? pair[1].strip() : null);
  }

  private CompetenceDraft competence(int number) {
    String at = "competence" + number + ".";
    return new CompetenceDraft(
        null, row.text(at + "topic"), row.text(at + "text"), row.text(at + "language"), row.text(at + "level"),
        row.whole(at + "years"));
  }

  private PracticeDraft practice(int number) {
    String at = "practice" + number + ".";
    return new PracticeDraft(
        null, row.text(at + "title"), row.text(at + "text"), row.text(at + "result"), row.text(at + "failed"),
        row.text(at + "city"), row.text(at + "country"), row.whole(at + "year"), row.list(at + "topics"),
        row.text(at + "language"), row.text(at + "link"));
  }

  private @Nullable AvailabilityDraft availability() {
    return row.says("daysPerYear", "noticeWeeks", "regions", "pausedUntil", "parallelEngagements")
        ? new AvailabilityDraft(
            row.whole("daysPerYear"), row.whole("noticeWeeks"), row.list("regions"), row.text("pausedUntil"),
            row.whole("parallelEngagements"))
        : null;
  }

  private @Nullable ConsentDraft consent() {
    return row.says("consentSearch", "consentMatching", "consentEmail", "consentPartners")
        ? new ConsentDraft(
            row.yesNo("consentSearch"), row.yesNo("consentMatching"), row.yesNo("consentEmail"),
            row.yesNo("consentPartners"), null)
        : null;
  }

  /** {@code /competences/0/topic} came from {@code competence1.topic}, if that was the first group with content. */
  private String column(String pointer) {
    String[] steps = pointer.split("/");
    if (steps.length < 2) {
      return "";
    }
    return switch (steps[1]) {
      case "organisation" -> steps.length > 2 && steps[2].equals("type") ? "organisationType" : "organisation";
      case "competences" -> grouped("competence", competences, steps);
      case "practices" -> grouped("practice", practices, steps);
      case "consent" -> "consent" + Character.toUpperCase(steps[2].charAt(0)) + steps[2].substring(1);
      case "availability", "contact" -> steps[2];
      default -> steps[1];
    };
  }

  private static String grouped(String kind, List<Integer> numbers, String[] steps) {
    if (steps.length < 3) {
      return kind;
    }
    String group = kind + numbers.get(Integer.parseInt(steps[2]));
    return steps.length > 3 ? group + "." + steps[3] : group;
  }
}
