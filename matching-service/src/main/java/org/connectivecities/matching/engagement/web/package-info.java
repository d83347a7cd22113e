/** Invitations and engagements over HTTP. */
@NullMarked
package org.connectivecities.matching.engagement.web;

import org.jspecify.annotations.NullMarked;
