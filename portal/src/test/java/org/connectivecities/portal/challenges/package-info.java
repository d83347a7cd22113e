@NullMarked
package org.connectivecities.portal.challenges;

import org.jspecify.annotations.NullMarked;
