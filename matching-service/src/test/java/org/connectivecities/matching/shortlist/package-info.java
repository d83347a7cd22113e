/** Without Spring and without servers. */
@NullMarked
package org.connectivecities.matching.shortlist;

import org.jspecify.annotations.NullMarked;
