/** What became of invitations, as facts for other services. */
@NullMarked
package org.connectivecities.matching.engagement.events;

import org.jspecify.annotations.NullMarked;
