package org.connectivecities.profile.expert.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.connectivecities.profile.expert.ConsentStep;
import org.connectivecities.profile.expert.Contact;
import org.connectivecities.profile.expert.Profile;
import org.connectivecities.profile.expert.Vetting;
import org.jspecify.annotations.Nullable;

/**
 * An expert as a document. Contact data have a field of their own beside the profile that the network may see. Of an
 * erased expert every field is absent.
 *
 * @param contact of documents from before sealing; {@link ResealContacts} seals it
 * @param sealedContact of {@link ContactSeal}; absent where there is none
 * @param emailMark what an address is looked up by
 * @param consentSteps absent in documents from before decisions were kept
 * @param unvetted absent where it is not so: documents from before vetting count as vetted, for coordinators registered them
 * @param turnedDown of the unvetted, where a coordinator has said no
 */
record StoredExpert(
    @Nullable Profile profile,
    @Nullable Contact contact,
    @Nullable String sealedContact,
    @Nullable String emailMark,
    boolean paused,
    @Nullable LocalDate pausedUntil,
    @Nullable Boolean unvetted,
    Vetting.@Nullable TurnedDown turnedDown,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt,
    @Nullable LocalDate lastConfirmed,
    @Nullable List<ConsentStep> consentSteps) {

  static final StoredExpert ERASED = new StoredExpert(null, null, null, null, false, null, null, null, null, null, null, null);
}
