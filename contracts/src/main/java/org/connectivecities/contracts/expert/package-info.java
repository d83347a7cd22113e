/** State of practitioners as published on {@code expert.profiles.v1}; never contact data. */
@NullMarked
package org.connectivecities.contracts.expert;

import org.jspecify.annotations.NullMarked;
