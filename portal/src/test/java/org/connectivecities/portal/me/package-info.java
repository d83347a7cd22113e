@NullMarked
package org.connectivecities.portal.me;

import org.jspecify.annotations.NullMarked;
