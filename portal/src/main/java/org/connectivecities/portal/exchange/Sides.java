package org.connectivecities.portal.exchange;

import java.util.Objects;
import org.connectivecities.portal.clients.PractitionerApi.Engagement;
import org.connectivecities.portal.clients.PractitionerApi.Proposal;
import org.connectivecities.portal.clients.PractitionerApi.Session;
import org.connectivecities.portal.clients.PractitionerApi.Time;
import org.connectivecities.portal.clients.ProfileApi;
import org.connectivecities.portal.places.Zones;
import org.connectivecities.portal.shell.Speech;
import org.jspecify.annotations.Nullable;

/**
 * Who helps whom.
 *
 * @param profile of whoever helps; absent where it is not for the reader
 * @param ofPeer whether the practitioner is at the page, and not the city
 */
record Sides(Engagement engagement, ProfileApi.@Nullable Expert profile, boolean ofPeer) {

  private static final String USUAL_MINUTES = "60";

  public String title(Speech say) {
    return engagement.challenge() == null ? say.text("me.challenge.gone") : engagement.challenge().title();
  }

  public String city(Speech say) {
    return engagement.challenge() == null ? say.text("talk.city") : engagement.challenge().city();
  }

  public String peer(Speech say) {
    return engagement.peer() == null ? say.text("talk.peer") : engagement.peer().name();
  }

  public String other(Speech say) {
    return ofPeer ? city(say) : peer(say);
  }

  public Session session() {
    return engagement.session() == null ? new Session(null, null, null) : engagement.session();
  }

  /** Whether the other side waits for an answer of whoever is at the page. */
  public boolean isAsked() {
    Proposal proposed = session().proposed();
    return proposed != null && proposed.by().equals("practitioner") != ofPeer;
  }

  Time time(Talk talk) {
    String here = Objects.requireNonNull(talk.here());
    String there = Objects.requireNonNull(talk.there());
    int minutes = (int) talk.length().orElseThrow().toMinutes();
    return new Time(talk.start().orElseThrow(), minutes, ofPeer ? there : here, ofPeer ? here : there);
  }

  /** Each side is taken to be at home until somebody says otherwise. */
  Talk unsaid() {
    String peers = profile != null ? profile.timeZone() : engagement.peer() == null ? null : Zones.of(engagement.peer().country()).orElse(null);
    String citys = zoneOfCity();
    return new Talk(null, null, USUAL_MINUTES, ofPeer ? peers : citys, ofPeer ? citys : peers);
  }

  private @Nullable String zoneOfCity() {
    String country = engagement.challenge() == null ? null : engagement.challenge().country();
    return country == null ? null : Zones.of(country).orElse(null);
  }
}
