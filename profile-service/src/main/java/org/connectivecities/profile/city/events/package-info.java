/** Cities as other services see them. */
@NullMarked
package org.connectivecities.profile.city.events;

import org.jspecify.annotations.NullMarked;
