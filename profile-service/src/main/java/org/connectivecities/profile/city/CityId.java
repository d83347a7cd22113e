package org.connectivecities.profile.city;

import java.util.UUID;
import java.util.regex.Pattern;

/** Names a city for ever; never given to another one. */
public record CityId(String value) {

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  public CityId {
    if (!isValid(value)) {
      throw new IllegalArgumentException("not a city id");
    }
  }

  static CityId random() {
    return new CityId(UUID.randomUUID().toString());
  }

  public static boolean isValid(String value) {
    return FORM.matcher(value).matches();
  }

  @Override
  public String toString() {
    return value;
  }
}
