package org.connectivecities.profile.expert;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.connectivecities.profile.check.WireName;
import org.connectivecities.profile.expert.ExpertDraft.AvailabilityDraft;
import org.connectivecities.profile.expert.ExpertDraft.CompetenceDraft;
import org.connectivecities.profile.expert.ExpertDraft.ConsentDraft;
import org.connectivecities.profile.expert.ExpertDraft.ContactDraft;
import org.connectivecities.profile.expert.ExpertDraft.LanguageDraft;
import org.connectivecities.profile.expert.ExpertDraft.OrganisationDraft;
import org.connectivecities.profile.expert.ExpertDraft.PracticeDraft;
import org.jspecify.annotations.Nullable;

/** Lays one draft over another: what the upper one does not say shows from below. Lists are taken whole. */
final class Overlay {

  private Overlay() {}

  static ExpertDraft of(ExpertDraft upper, ExpertDraft lower) {
    return new ExpertDraft(
        lower.id(),
        or(upper.name(), lower.name()),
        or(upper.role(), lower.role()),
        merged(upper.organisation(), lower.organisation(), (u, l) ->
            new OrganisationDraft(or(u.name(), l.name()), or(u.type(), l.type()))),
        or(upper.city(), lower.city()),
        or(upper.country(), lower.country()),
        or(upper.timeZone(), lower.timeZone()),
        or(upper.languages(), lower.languages()),
        or(upper.competences(), lower.competences()),
        or(upper.practices(), lower.practices()),
        or(upper.formats(), lower.formats()),
        merged(upper.availability(), lower.availability(), Overlay::availability),
        merged(upper.consent(), lower.consent(), (u, l) -> new ConsentDraft(
            or(u.search(), l.search()), or(u.matching(), l.matching()), or(u.email(), l.email()),
            or(u.partners(), l.partners()), or(u.employerAgreed(), l.employerAgreed()))),
        merged(upper.contact(), lower.contact(), (u, l) ->
            new ContactDraft(or(u.email(), l.email()), or(u.phone(), l.phone()))));
  }

  private static AvailabilityDraft availability(AvailabilityDraft u, AvailabilityDraft l) {
    return new AvailabilityDraft(
        or(u.daysPerYear(), l.daysPerYear()), or(u.noticeWeeks(), l.noticeWeeks()), or(u.regions(), l.regions()),
        or(u.pausedUntil(), l.pausedUntil()), or(u.parallelEngagements(), l.parallelEngagements()));
  }

  private static <T> @Nullable T or(@Nullable T upper, @Nullable T lower) {
    return upper == null ? lower : upper;
  }

  private static <T> @Nullable T merged(@Nullable T upper, @Nullable T lower, BinaryOperator<T> both) {
    return upper == null || lower == null ? or(upper, lower) : both.apply(upper, lower);
  }

  /** The draft that, checked, gives this very expert again. */
  static ExpertDraft draftOf(Expert expert) {
    Profile says = expert.profile();
    Consent consent = says.consent();
    return new ExpertDraft(
        expert.id().value(), says.name(), says.role(),
        map(says.organisation(), it -> new OrganisationDraft(it.name(), wire(it.type()))),
        says.city(), says.country(), says.timeZone(),
        list(says.languages(), it -> new LanguageDraft(it.language(), wire(it.level()))),
        list(says.competences(), it -> new CompetenceDraft(
            it.id(), it.topic(), it.text(), it.language(), wire(it.level()), it.years())),
        list(says.practices(), it -> new PracticeDraft(
            it.id(), it.title(), it.text(), it.result(), it.failed(), it.city(), it.country(), it.year(),
            it.topics(), it.language(), it.link())),
        list(says.formats(), Format::wire),
        map(says.availability(), it -> new AvailabilityDraft(
            it.daysPerYear(), it.noticeWeeks(), it.regions(), map(it.pausedUntil(), Object::toString),
            it.parallelEngagements())),
        new ConsentDraft(
            consent.search(), consent.matching(), consent.email(), consent.partners(),
            map(consent.employerAgreed(), Object::toString)),
        new ContactDraft(expert.contact().email(), expert.contact().phone()));
  }

  private static @Nullable String wire(@Nullable WireName name) {
    return name == null ? null : name.wire();
  }

  private static <T, R> @Nullable R map(@Nullable T value, Function<T, R> mapping) {
    return value == null ? null : mapping.apply(value);
  }

  private static <T, R> List<R> list(List<T> values, Function<T, R> mapping) {
    return values.stream().map(mapping).toList();
  }
}
