package org.connectivecities.profile.expert;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A practitioner of the network: a profile with its life. Immutable; each change is a new value one version on, to be
 * handed to {@link Experts#save}.
 *
 * @param vetting whether a coordinator knows this to be a practitioner; whom a coordinator registers is vetted by that
 * @param consents what was ever decided; the profile says what holds now
 * @param lastConfirmed day (UTC) on which the person last said that the profile is right
 */
public record Expert(
    ExpertId id,
    long version,
    Profile profile,
    Contact contact,
    Status status,
    Vetting vetting,
    Instant createdAt,
    Instant updatedAt,
    @Nullable LocalDate lastConfirmed,
    ConsentHistory consents)
    implements ExpertRecord {

  static Expert register(ExpertId id, Declaration says, boolean byOwner, Vetting vetting, Instant now) {
    ConsentHistory decided = ConsentHistory.NONE.then(Consent.NONE, says.profile().consent(), says.consentText(), byOwner, now);
    return new Expert(
        id, 1, says.profile(), says.contact(), Status.ACTIVE, vetting, now, now, byOwner ? day(now) : null, decided);
  }

  /** Who revises the own profile has just read it: that counts as a confirmation. */
  Expert revise(Declaration says, boolean byOwner, Instant now) {
    Consent before = profile.consent();
    Consent wished = says.profile().consent();
    Profile agreed = says.profile().withConsent(byOwner ? wished : consents.byOthers(before, wished));
    ConsentHistory decided = consents.then(before, agreed.consent(), says.consentText(), byOwner, now);
    Expert revised = next(agreed, says.contact(), status, byOwner ? day(now) : lastConfirmed, decided, now);
    boolean asksAnew = byOwner && !(agreed.equals(profile) && says.contact().equals(contact));
    return asksAnew ? revised.with(vetting.afterOwnRevision()) : revised;
  }

  Expert vet(Instant now) {
    return next(profile, contact, status, lastConfirmed, consents, now).with(Vetting.VETTED);
  }

  Expert turnDown(String reason, Instant now) {
    return next(profile, contact, status, lastConfirmed, consents, now).with(new Vetting.TurnedDown(reason, now));
  }

  public boolean vetted() {
    return vetting instanceof Vetting.Vetted;
  }

  /** Whether visitors may be told what the person has done. Who agreed to be found by members in former words did not mean them. */
  public boolean opensToVisitors() {
    return profile.consent().search() && consents.namesVisitors();
  }

  /** Whoever decides on something now has not thereby read the whole profile. */
  Expert decide(Map<Purpose, Boolean> decisions, String text, Instant now) {
    Consent before = profile.consent();
    Consent after = before.to(purpose -> decisions.getOrDefault(purpose, purpose.isGiven(before)));
    return next(profile.withConsent(after), contact, status, lastConfirmed, consents.decided(decisions, text, now), now);
  }

  Expert pause(Status.Paused pause, Instant now) {
    return next(profile, contact, pause, lastConfirmed, consents, now);
  }

  /** Who ends the own pause means to be found again as the profile stands. */
  Expert resume(boolean byOwner, Instant now) {
    return next(profile, contact, Status.ACTIVE, byOwner ? day(now) : lastConfirmed, consents, now);
  }

  Expert confirm(Instant now) {
    return next(profile, contact, status, day(now), consents, now);
  }

  ErasedExpert erase() {
    return new ErasedExpert(id, version + 1);
  }

  /** Day (UTC) on which the person last said that the profile is right, or else was registered. */
  public LocalDate heardOf() {
    return lastConfirmed == null ? day(createdAt) : lastConfirmed;
  }

  /** Whether a change of {@code other} would be worth a new version. */
  boolean saysTheSameAs(Expert other) {
    return profile.equals(other.profile)
        && contact.equals(other.contact)
        && consents.equals(other.consents)
        && status.equals(other.status)
        && vetting.equals(other.vetting)
        && Objects.equals(lastConfirmed, other.lastConfirmed);
  }

  private Expert next(
      Profile profile, Contact contact, Status status, @Nullable LocalDate confirmed, ConsentHistory decided, Instant now) {
    return new Expert(id, version + 1, profile, contact, status, vetting, createdAt, now, confirmed, decided);
  }

  private Expert with(Vetting said) {
    return new Expert(id, version, profile, contact, status, said, createdAt, updatedAt, lastConfirmed, consents);
  }

  private static LocalDate day(Instant now) {
    return now.atZone(ZoneOffset.UTC).toLocalDate();
  }
}
