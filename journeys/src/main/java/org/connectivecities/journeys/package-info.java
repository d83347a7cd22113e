/** The whole platform from outside, through the gateway: what the journeys and the benchmarks start and talk to. */
@NullMarked
package org.connectivecities.journeys;

import org.jspecify.annotations.NullMarked;
