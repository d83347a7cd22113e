/** Practitioners: what they say of themselves, what they agreed to, and who may change it. */
@NullMarked
package org.connectivecities.profile.expert;

import org.jspecify.annotations.NullMarked;
