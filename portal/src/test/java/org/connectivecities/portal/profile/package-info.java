@NullMarked
package org.connectivecities.portal.profile;

import org.jspecify.annotations.NullMarked;
