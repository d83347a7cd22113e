/** Cities: who may post challenges, and in which context they work. */
@NullMarked
package org.connectivecities.profile.city;

import org.jspecify.annotations.NullMarked;
