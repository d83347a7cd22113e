@NullMarked
package org.connectivecities.journeys.bias;
import org.jspecify.annotations.NullMarked;
