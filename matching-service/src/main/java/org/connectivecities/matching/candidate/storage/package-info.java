/** The copies, in MongoDB. */
@NullMarked
package org.connectivecities.matching.candidate.storage;

import org.jspecify.annotations.NullMarked;
