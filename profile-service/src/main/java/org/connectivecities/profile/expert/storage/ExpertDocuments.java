package org.connectivecities.profile.expert.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.connectivecities.platform.outbox.Versioned;
import org.connectivecities.platform.sealing.KeyRing;
import org.connectivecities.profile.expert.ConsentHistory;
import org.connectivecities.profile.expert.Contact;
import org.connectivecities.profile.expert.ErasedExpert;
import org.connectivecities.profile.expert.Expert;
import org.connectivecities.profile.expert.ExpertId;
import org.connectivecities.profile.expert.ExpertRecord;
import org.connectivecities.profile.expert.Status;
import org.connectivecities.profile.expert.Vetting;
import org.connectivecities.vocabulary.WorldRegions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Between experts and their documents. */
@Component
final class ExpertDocuments {

  static final String EMAIL = "email";
  static final String PERSON = "person";
  static final String RETURN_DAY = "returnDay";
  static final String SEALED_BY = "sealedBy";
  static final String HEARD_OF = "heardOf";
  /** Of the unvetted only, as are the two keys after it: nobody else is looked up by them. */
  static final String TURNED_DOWN = "turnedDown";
  static final String REGISTERED = "registered";
  static final String REGION = "region";
  static final List<String> KEYS = List.of(EMAIL, PERSON, RETURN_DAY, SEALED_BY, HEARD_OF, TURNED_DOWN);

  private final ContactSeal seal;

  ExpertDocuments(ContactSeal seal) {
    this.seal = seal;
  }

  StoredExpert write(ExpertRecord kept) {
    return switch (kept) {
      case ErasedExpert _ -> StoredExpert.ERASED;
      case Expert expert -> {
        Status.Paused pause = expert.status() instanceof Status.Paused paused ? paused : null;
        yield new StoredExpert(
            expert.profile(), null, seal.seal(expert.contact(), expert.id()), mark(expert.contact()),
            pause != null, pause == null ? null : pause.until(),
            expert.vetted() ? null : true,
            expert.vetting() instanceof Vetting.TurnedDown no ? no : null, expert.createdAt(), expert.updatedAt(), expert.lastConfirmed(),
            expert.consents().steps());
      }
    };
  }

  private @Nullable String mark(Contact contact) {
    return contact.email() == null ? null : seal.marks(contact.email()).getFirst();
  }

  ExpertRecord read(Versioned<StoredExpert> document) {
    ExpertId id = new ExpertId(document.id());
    StoredExpert stored = document.state();
    if (stored.profile() == null) {
      return new ErasedExpert(id, document.version());
    }
    return new Expert(
        id, document.version(), stored.profile(), contact(stored, id),
        stored.paused() ? new Status.Paused(stored.pausedUntil()) : Status.ACTIVE, vetting(stored),
        Objects.requireNonNull(stored.createdAt()), Objects.requireNonNull(stored.updatedAt()), stored.lastConfirmed(),
        stored.consentSteps() == null ? ConsentHistory.NONE : new ConsentHistory(stored.consentSteps()));
  }

  private static Vetting vetting(StoredExpert stored) {
    if (!Boolean.TRUE.equals(stored.unvetted())) {
      return Vetting.VETTED;
    }
    return stored.turnedDown() == null ? Vetting.WAITING : stored.turnedDown();
  }

  private Contact contact(StoredExpert stored, ExpertId id) {
    return stored.contact() == null ? seal.open(stored.sealedContact(), id) : stored.contact();
  }

  /** What is searched for in this service: lower-cased copies, since neither store nor stand-in compares otherwise. */
  static Map<String, Object> keys(StoredExpert stored) {
    Map<String, Object> keys = new HashMap<>();
    if (stored.profile() != null) {
      keys.put(PERSON, person(stored.profile().name(), stored.profile().city(), stored.profile().country()));
    }
    if (stored.emailMark() != null) {
      keys.put(EMAIL, stored.emailMark());
    }
    if (stored.sealedContact() != null) {
      keys.put(SEALED_BY, KeyRing.idOf(stored.sealedContact()));
    }
    if (stored.createdAt() != null && !stored.paused()) {
      keys.put(HEARD_OF, heardOf(stored, stored.createdAt()));
    }
    if (stored.pausedUntil() != null) {
      keys.put(RETURN_DAY, stored.pausedUntil().toString());
    }
    if (Boolean.TRUE.equals(stored.unvetted()) && stored.profile() != null && stored.createdAt() != null) {
      keys.put(TURNED_DOWN, stored.turnedDown() != null);
      // Whole seconds: with fractions of different length the texts would not sort as the times do.
      keys.put(REGISTERED, stored.createdAt().truncatedTo(ChronoUnit.SECONDS).toString());
      String region = WorldRegions.of(stored.profile().country());
      if (region != null) {
        keys.put(REGION, region);
      }
    }
    return keys;
  }

  private static String heardOf(StoredExpert stored, Instant createdAt) {
    LocalDate confirmed = stored.lastConfirmed();
    return (confirmed == null ? createdAt.atZone(ZoneOffset.UTC).toLocalDate() : confirmed).toString();
  }

  static String person(String name, String city, String country) {
    return lower(String.join("\n", name, city, country));
  }

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
