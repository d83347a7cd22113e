@NullMarked
package org.connectivecities.portal.trespass;

import org.jspecify.annotations.NullMarked;
