/** What the matching service decides that people are written to about. */
@NullMarked
package org.connectivecities.profile.letter.events;

import org.jspecify.annotations.NullMarked;
