package org.connectivecities.portal.profile;

import java.io.Serializable;

/**
 * An entry that was just removed, kept for as long as the session lasts so that it can be put back.
 *
 * @param entry as JSON
 */
record Removed(String list, String entry) implements Serializable {}
