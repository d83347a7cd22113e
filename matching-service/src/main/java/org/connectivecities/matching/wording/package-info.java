/** Sentences that are stored as key and arguments and put into words when somebody reads them. */
@NullMarked
package org.connectivecities.matching.wording;

import org.jspecify.annotations.NullMarked;
