@NullMarked
package org.connectivecities.portal.desk;

import org.jspecify.annotations.NullMarked;
