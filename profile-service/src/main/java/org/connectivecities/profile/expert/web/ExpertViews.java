package org.connectivecities.profile.expert.web;

import java.time.InstantSource;
import java.time.ZoneOffset;
import org.connectivecities.platform.security.Actor;
import org.connectivecities.profile.expert.ExchangeLedger;
import org.connectivecities.profile.expert.Exchanges;
import org.connectivecities.profile.expert.Expert;
import org.connectivecities.profile.expert.ExpertRules;
import org.connectivecities.profile.expert.Profile;
import org.connectivecities.profile.expert.Status;
import org.connectivecities.profile.expert.Visibility;
import org.connectivecities.profile.expert.web.ExpertView.CompetenceView;
import org.connectivecities.profile.expert.web.ExpertView.ContactView;
import org.connectivecities.profile.expert.web.ExpertView.ExchangesView;
import org.connectivecities.profile.expert.web.ExpertView.LanguageView;
import org.connectivecities.profile.expert.web.ExpertView.OrganisationView;
import org.connectivecities.profile.expert.web.ExpertView.VettingView;
import org.connectivecities.profile.expert.web.ExpertView.VisibilityView;
import org.springframework.stereotype.Component;

/** Shows of an expert what the viewer may see. */
@Component
final class ExpertViews {

  private final ExchangeLedger ledger;
  private final InstantSource clock;

  ExpertViews(ExchangeLedger ledger, InstantSource clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  ExpertView of(Expert expert, Actor viewer) {
    Profile profile = expert.profile();
    boolean own = ExpertRules.owns(viewer, expert.id());
    boolean inside = ExpertRules.seesInside(viewer, expert);
    return new ExpertView(
        expert.id().value(), expert.version(), expert.status() instanceof Status.Paused ? "paused" : "active",
        expert.status() instanceof Status.Paused pause ? pause.until() : null, expert.vetted(),
        inside ? VettingView.of(expert.vetting()) : null, profile.name(), profile.role(), OrganisationView.of(profile.organisation()), profile.city(),
        profile.country(), profile.timeZone(), profile.languages().stream().map(LanguageView::of).toList(),
        profile.competences().stream().map(CompetenceView::of).toList(), profile.practices(),
        ExpertView.formats(profile.formats()), profile.availability(), inside ? profile.consent() : null,
        own ? ContactView.of(expert.contact()) : null, inside ? visibility(expert) : null,
        inside ? exchanges(expert) : null, expert.lastConfirmed(), expert.createdAt(), expert.updatedAt());
  }

  private VisibilityView visibility(Expert expert) {
    return VisibilityView.of(Visibility.of(expert, clock.instant().atZone(ZoneOffset.UTC).toLocalDate()));
  }

  private ExchangesView exchanges(Expert expert) {
    Exchanges noted = ledger.of(expert.id());
    return new ExchangesView(noted.accepted(), noted.completed());
  }
}
