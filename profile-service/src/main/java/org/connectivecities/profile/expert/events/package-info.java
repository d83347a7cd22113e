/** Experts as other services see them, and what those services decided about them. */
@NullMarked
package org.connectivecities.profile.expert.events;

import org.jspecify.annotations.NullMarked;
