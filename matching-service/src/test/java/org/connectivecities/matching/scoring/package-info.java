/** Without Spring and without servers. */
@NullMarked
package org.connectivecities.matching.scoring;

import org.jspecify.annotations.NullMarked;
