package org.connectivecities.portal.profile;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Gathers what is wrong with a form, in the reader's words; the platform checks all of it again. */
final class Checks {

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");
  private static final Pattern LINK = Pattern.compile("https?://\\S+");
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

  private final Form form;
  private final Map<String, String> faults = new LinkedHashMap<>();

  Checks(Form form) {
    this.form = form;
  }

  Checks needs(String field, String key) {
    return fails(form.one(field).isEmpty(), field, key);
  }

  Checks atMost(int characters, String key, String... fields) {
    for (String field : fields) {
      fails(form.one(field).length() > characters, field, key);
    }
    return this;
  }

  Checks number(String field, int least, int most, String key) {
    String given = form.one(field);
    boolean fine = given.isEmpty() || NUMBER.matcher(given).matches() && Integer.parseInt(given) >= least && Integer.parseInt(given) <= most;
    return fails(!fine, field, key);
  }

  Checks link(String field) {
    return fails(!form.one(field).isEmpty() && !LINK.matcher(form.one(field)).matches(), field, "error.profile.link");
  }

  Checks email(String field) {
    return fails(!form.one(field).isEmpty() && !EMAIL.matcher(form.one(field)).matches(), field, "error.profile.email");
  }

  Checks date(String field) {
    return fails(!form.one(field).isEmpty() && !isDate(form.one(field)), field, "error.date");
  }

  private static boolean isDate(String given) {
    try {
      LocalDate.parse(given);
      return true;
    } catch (DateTimeParseException no) {
      return false;
    }
  }

  private Checks fails(boolean wrong, String field, String key) {
    if (wrong) {
      faults.putIfAbsent(field, key);
    }
    return this;
  }

  Map<String, String> faults() {
    return faults;
  }
}
