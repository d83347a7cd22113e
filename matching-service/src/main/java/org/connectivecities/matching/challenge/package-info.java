/** What a city wants solved, where it stands, whose turn it is, and who may be considered for it. */
@NullMarked
package org.connectivecities.matching.challenge;

import org.jspecify.annotations.NullMarked;
