@NullMarked
package org.connectivecities.matching.digest;

import org.jspecify.annotations.NullMarked;
