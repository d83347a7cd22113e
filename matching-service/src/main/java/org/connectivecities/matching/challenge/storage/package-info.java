/** Challenges in MongoDB. */
@NullMarked
package org.connectivecities.matching.challenge.storage;

import org.jspecify.annotations.NullMarked;
