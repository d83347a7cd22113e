@NullMarked
package org.connectivecities.portal.shortlists;

import org.jspecify.annotations.NullMarked;
