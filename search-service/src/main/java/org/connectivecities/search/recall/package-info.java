/** Candidates for a challenge, by words, by meaning and by topic, with every passage's part in it. */
@NullMarked
package org.connectivecities.search.recall;

import org.jspecify.annotations.NullMarked;
