/** What is told to others of shortlists. */
@NullMarked
package org.connectivecities.matching.shortlist.events;

import org.jspecify.annotations.NullMarked;
