package org.connectivecities.profile.expert.storage;

import java.util.List;
import org.connectivecities.platform.sealing.KeyRing;
import org.connectivecities.profile.expert.Contact;
import org.connectivecities.profile.expert.ExpertId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Contact data as they are kept: sealed, bound to their owner, and found by a keyed hash of the address. */
@Component
final class ContactSeal {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final KeyRing keys;

  ContactSeal(KeyRing keys) {
    this.keys = keys;
  }

  @Nullable String seal(Contact contact, ExpertId owner) {
    return contact.equals(Contact.NONE) ? null : keys.seal(JSON.writeValueAsString(contact), owner.value());
  }

  Contact open(@Nullable String sealed, ExpertId owner) {
    return sealed == null ? Contact.NONE : JSON.readValue(keys.open(sealed, owner.value()), Contact.class);
  }

  /** Under which an address is or was kept, the present one first. */
  List<String> marks(String email) {
    return keys.marks(ExpertDocuments.lower(email));
  }

  String currentKey() {
    return keys.current();
  }
}
