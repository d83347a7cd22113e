/** Many challenges against many practitioners at once: who should help whom, what it costs to be fair, and why not others. */
@NullMarked
package org.connectivecities.matching.assignment;

import org.jspecify.annotations.NullMarked;
