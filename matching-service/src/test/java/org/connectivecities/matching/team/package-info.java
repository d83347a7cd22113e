@NullMarked
package org.connectivecities.matching.team;

import org.jspecify.annotations.NullMarked;
