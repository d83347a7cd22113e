@NullMarked
package org.connectivecities.matching.engagement.events;

import org.jspecify.annotations.NullMarked;
