/** Entries for calendars. */
@NullMarked
package org.connectivecities.platform.calendar;

import org.jspecify.annotations.NullMarked;
