/** Owns experts, cities and their practices, and publishes their state. */
@NullMarked
package org.connectivecities.profile;

import org.jspecify.annotations.NullMarked;
