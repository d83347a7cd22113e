package org.connectivecities.profile.expert.events;

import org.connectivecities.contracts.expert.ExpertPublished;
import org.connectivecities.profile.check.WireName;
import org.connectivecities.profile.expert.Availability;
import org.connectivecities.profile.expert.Competence;
import org.connectivecities.profile.expert.Consent;
import org.connectivecities.profile.expert.Expert;
import org.connectivecities.profile.expert.Format;
import org.connectivecities.profile.expert.Organisation;
import org.connectivecities.profile.expert.Practice;
import org.connectivecities.profile.expert.Profile;
import org.jspecify.annotations.Nullable;

/** An expert in the words of the contract. Contact data have no place in it. */
final class ExpertSnapshot {

  private ExpertSnapshot() {}

  static ExpertPublished of(Expert expert) {
    Profile profile = expert.profile();
    return new ExpertPublished(
        expert.id().value(), expert.version(), profile.name(), profile.role(), organisation(profile.organisation()),
        profile.city(), profile.country(), profile.timeZone(),
        profile.languages().stream()
            .map(skill -> new ExpertPublished.LanguageSkill(skill.language(), wire(skill.level())))
            .toList(),
        profile.competences().stream().map(ExpertSnapshot::competence).toList(),
        profile.practices().stream().map(ExpertSnapshot::practice).toList(),
        profile.formats().stream().map(Format::wire).toList(),
        availability(profile.availability()), consent(expert), expert.lastConfirmed(), expert.updatedAt());
  }

  private static ExpertPublished.@Nullable Organisation organisation(@Nullable Organisation organisation) {
    return organisation == null
        ? null
        : new ExpertPublished.Organisation(organisation.name(), wire(organisation.type()));
  }

  private static ExpertPublished.Competence competence(Competence it) {
    return new ExpertPublished.Competence(it.id(), it.topic(), it.text(), it.language(), wire(it.level()), it.years());
  }

  private static ExpertPublished.Practice practice(Practice it) {
    return new ExpertPublished.Practice(
        it.id(), it.title(), it.text(), it.result(), it.failed(), it.city(), it.country(), it.year(), it.topics(),
        it.language(), it.link());
  }

  private static ExpertPublished.@Nullable Availability availability(@Nullable Availability it) {
    return it == null
        ? null
        : new ExpertPublished.Availability(
            it.daysPerYear(), it.noticeWeeks(), it.regions(), it.pausedUntil(), it.parallelEngagements());
  }

  private static ExpertPublished.Consent consent(Expert expert) {
    Consent it = expert.profile().consent();
    return new ExpertPublished.Consent(it.search(), it.matching(), it.email(), it.partners(), expert.opensToVisitors());
  }

  private static @Nullable String wire(@Nullable WireName name) {
    return name == null ? null : name.wire();
  }
}
