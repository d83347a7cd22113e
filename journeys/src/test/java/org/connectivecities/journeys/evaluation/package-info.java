@NullMarked
package org.connectivecities.journeys.evaluation;

import org.jspecify.annotations.NullMarked;
