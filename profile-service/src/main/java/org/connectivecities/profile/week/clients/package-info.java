/** Asks the matching service what there is to tell. */
@NullMarked
package org.connectivecities.profile.week.clients;

import org.jspecify.annotations.NullMarked;
