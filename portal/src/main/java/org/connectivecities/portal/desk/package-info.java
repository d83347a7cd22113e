/** Where coordinators work: what waits, the review of a shortlist, people, and rosters. */
@NullMarked
package org.connectivecities.portal.desk;

import org.jspecify.annotations.NullMarked;
