/** Without Spring and without servers. */
@NullMarked
package org.connectivecities.matching.challenge;

import org.jspecify.annotations.NullMarked;
