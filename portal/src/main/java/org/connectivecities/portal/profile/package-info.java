/** A practitioner changes the own profile: one part a page, nothing lost, nothing overwritten unseen. */
@NullMarked
package org.connectivecities.portal.profile;

import org.jspecify.annotations.NullMarked;
