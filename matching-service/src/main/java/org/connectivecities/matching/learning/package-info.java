/** What coordinators' decisions say of the weights. Proposes, and never changes anything. */
@NullMarked
package org.connectivecities.matching.learning;

import org.jspecify.annotations.NullMarked;
