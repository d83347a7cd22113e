/** The letter of a week: what is new near a practitioner, and what waits for a city. */
@NullMarked
package org.connectivecities.profile.week;

import org.jspecify.annotations.NullMarked;
