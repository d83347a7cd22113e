/** Experts and their exchanges in MongoDB. */
@NullMarked
package org.connectivecities.profile.expert.storage;

import org.jspecify.annotations.NullMarked;
