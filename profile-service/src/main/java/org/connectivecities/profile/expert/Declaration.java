package org.connectivecities.profile.expert;

/**
 * What a draft comes to once it is checked: what the network may know, and how to reach the person.
 *
 * @param consentText version of the text that whoever sent it was shown
 */
record Declaration(Profile profile, Contact contact, String consentText) {

  /** Who does not see the contact data cannot mean to remove them. */
  Declaration keeping(Contact before) {
    return contact.given() ? this : new Declaration(profile, before, consentText);
  }
}
