@NullMarked
package org.connectivecities.matching.reach;

import org.jspecify.annotations.NullMarked;
