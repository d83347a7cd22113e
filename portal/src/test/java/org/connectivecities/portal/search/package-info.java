@NullMarked
package org.connectivecities.portal.search;

import org.jspecify.annotations.NullMarked;
