/** Facts published on {@code matching.decisions.v1}. */
@NullMarked
package org.connectivecities.contracts.matching;

import org.jspecify.annotations.NullMarked;
