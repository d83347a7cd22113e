/**
 * From the city's choice to the help given: who is asked, until when, what they answered, and what came of it.
 *
 * <p>One {@link org.connectivecities.matching.engagement.Asking} a challenge is the unit of consistency: an answer and the
 * question to the next choice are one write, so that no crash loses the next question and no race asks two people at once.
 */
@NullMarked
package org.connectivecities.matching.engagement;

import org.jspecify.annotations.NullMarked;
