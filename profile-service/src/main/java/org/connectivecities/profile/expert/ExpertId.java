package org.connectivecities.profile.expert;

import java.util.UUID;
import java.util.regex.Pattern;

/** Names a practitioner for ever: it is in links, evidence and events, and is never given to someone else. */
public record ExpertId(String value) {

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  public ExpertId {
    if (!isValid(value)) {
      throw new IllegalArgumentException("not an expert id");
    }
  }

  public static ExpertId random() {
    return new ExpertId(UUID.randomUUID().toString());
  }

  public static boolean isValid(String value) {
    return FORM.matcher(value).matches();
  }

  @Override
  public String toString() {
    return value;
  }
}
