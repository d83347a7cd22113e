/** Without Spring and without servers. */
@NullMarked
package org.connectivecities.matching.wording;

import org.jspecify.annotations.NullMarked;
