package org.connectivecities.profile.check;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;

/**
 * What can be wrong with something that was sent. On the wire it goes by its {@linkplain #wire() name}, which stays the same whatever
 * the words, so that a page says it in its reader's language: a new one has its line in {@code docs/flaws/profile.md} and its text on the pages.
 */
public enum Flaw implements WireName {
  REQUIRED("is required"),
  EMPTY("is empty"),
  OUT_OF_RANGE("lies between {0} and {1}"),
  TOO_MANY("has {0} entries, at most {1} are kept"),
  TOO_LONG("is {0} characters long, at most {1} are kept"),
  CONTROL_CHARACTER("holds a control character"),
  SEVERAL_LINES("is a single line"),
  NO_WORD("is written in small letters with hyphens, as in sub-saharan-africa"),
  NO_ID("has 1 to 64 letters, digits, dots, hyphens or underscores"),
  NO_EMAIL("is not an e-mail address"),
  NO_PHONE("is not a telephone number"),
  NO_LINK("is not an http or https link"),
  NO_COUNTRY("is not a country code of two letters (ISO 3166), such as DE or GH"),
  NO_LANGUAGE("is not a known language (BCP 47), such as en or pt-BR"),
  NO_TIME_ZONE("is not a time zone (IANA), such as Africa/Accra"),
  NO_DAY("is not a day, such as 2027-03-31"),
  NONE_OF_THESE("is one of {0}"),
  NO_TOPIC("is not a known topic"),
  NEARLY_A_TOPIC("is not a known topic; near are {0}"),
  NO_TOPIC_AND_NO_TEXT("needs a topic or a text"),
  NO_TITLE_AND_NO_TEXT("needs a title or a text"),
  USED_TWICE("is used twice"),
  TAKEN("is taken"),
  ANOTHER_ID("differs from the id in the address"),
  PAST("lies in the future"),
  OUTDATED_TEXT("is no version of the text; the present one is {0}"),
  NO_ENGAGEMENT("is required: contact data are shown when both sides have said yes"),
  ASKS_FOR_NOTHING("asks for nothing in particular; there would be news of everybody"),

  STRAY_CELL("has a cell without a column; is a separator unquoted?"),
  FORMULA("holds a formula or an error; paste the value"),
  NO_WHOLE_NUMBER("is not a whole number"),
  NEITHER_YES_NOR_NO("is neither yes nor no"),
  NO_PRACTITIONER("is no expert"),
  NO_JSON("is not valid JSON"),
  NO_FIELD("is not a known field"),
  WRONG_TYPE("has the wrong type"),
  SEVERAL_OF_THIS_NAME("is needed: several profiles have this name here"),
  SAME_AS_ROW("is about the same person as row {0}"),
  HAS_LEFT("belonged to a person who has left; nobody is brought back"),
  NOT_YOURS("is about somebody of a region that other coordinators look after"),
  CHANGED_MEANWHILE("was changed by someone else at the same moment; import the row again"),

  NO_ROWS("The file is empty."),
  NO_CSV("The file cannot be read as CSV."),
  NO_WORKBOOK("The file cannot be read as an XLSX workbook."),
  WORKBOOK_TOO_LARGE("The workbook is too large when unpacked."),
  TOO_MANY_ROWS("The file has more than {0} rows; split it."),
  NO_UTF_8("Line {0} is not UTF-8. Save the file as \"CSV UTF-8\" and send it again."),
  STRAY_QUOTE("Row {0} has a quotation mark where none can be."),
  NO_HEADER("The first row is the header and has a column name or id."),
  COLUMN_TWICE("is there twice"),
  NO_COLUMN("is not known; known are {0}");

  private final String words;

  Flaw(String words) {
    this.words = words;
  }

  /** In English, with {0}, {1} for the values. */
  public String words() {
    return words;
  }

  /** @param values in the order of the words */
  public String in(List<String> values) {
    return new MessageFormat(words, Locale.ENGLISH).format(values.toArray());
  }
}
