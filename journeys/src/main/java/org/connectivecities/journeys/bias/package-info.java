/** Does it matter to a ranking who somebody is, where only what they did should? */
@NullMarked
package org.connectivecities.journeys.bias;

import org.jspecify.annotations.NullMarked;
