/** Who could help with a challenge, in which order, why, and what a coordinator and the city made of it. */
@NullMarked
package org.connectivecities.matching.shortlist;

import org.jspecify.annotations.NullMarked;
