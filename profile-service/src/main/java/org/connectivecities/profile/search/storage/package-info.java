/** Saved searches in MongoDB. */
@NullMarked
package org.connectivecities.profile.search.storage;

import org.jspecify.annotations.NullMarked;
