/** Shortlists in MongoDB. */
@NullMarked
package org.connectivecities.matching.shortlist.storage;

import org.jspecify.annotations.NullMarked;
