/** Takes over what profile-service publishes. */
@NullMarked
package org.connectivecities.matching.candidate.events;

import org.jspecify.annotations.NullMarked;
