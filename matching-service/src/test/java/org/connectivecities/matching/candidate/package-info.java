/** Without Spring and without servers. */
@NullMarked
package org.connectivecities.matching.candidate;

import org.jspecify.annotations.NullMarked;
