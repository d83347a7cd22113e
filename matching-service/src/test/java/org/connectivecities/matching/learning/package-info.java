/** Without Spring and without servers. */
@NullMarked
package org.connectivecities.matching.learning;

import org.jspecify.annotations.NullMarked;
