/** Cities in MongoDB. */
@NullMarked
package org.connectivecities.profile.city.storage;

import org.jspecify.annotations.NullMarked;
