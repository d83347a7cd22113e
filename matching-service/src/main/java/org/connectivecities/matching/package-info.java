/** The matching service: the application, and how its parts are put together. */
@NullMarked
package org.connectivecities.matching;

import org.jspecify.annotations.NullMarked;
