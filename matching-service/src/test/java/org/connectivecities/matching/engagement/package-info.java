@NullMarked
package org.connectivecities.matching.engagement;

import org.jspecify.annotations.NullMarked;
