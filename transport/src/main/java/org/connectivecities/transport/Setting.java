package org.connectivecities.transport;

/**
 * What a process is told.
 *
 * @param key as in its {@code application.yml}
 * @param value that counts, wherever it comes from
 * @param name by which operators set it; the key where it has no other
 */
record Setting(String key, String value, String name) {

  /** For messages: a name and password in an address stay out of them. */
  @Override
  public String toString() {
    return (name.equals(key) ? key : name + " (" + key + ")") + " is " + value.replaceAll("//[^/@]*@", "//…@");
  }
}
