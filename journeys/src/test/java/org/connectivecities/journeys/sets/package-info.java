@NullMarked
package org.connectivecities.journeys.sets;

import org.jspecify.annotations.NullMarked;
