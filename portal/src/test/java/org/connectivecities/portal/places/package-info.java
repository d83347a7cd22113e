@NullMarked
package org.connectivecities.portal.places;

import org.jspecify.annotations.NullMarked;
