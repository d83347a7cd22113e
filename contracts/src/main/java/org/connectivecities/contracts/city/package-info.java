/** State of cities as published on {@code city.profiles.v1}. */
@NullMarked
package org.connectivecities.contracts.city;

import org.jspecify.annotations.NullMarked;
