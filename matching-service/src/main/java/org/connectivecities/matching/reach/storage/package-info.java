/** In MongoDB. */
@NullMarked
package org.connectivecities.matching.reach.storage;

import org.jspecify.annotations.NullMarked;
