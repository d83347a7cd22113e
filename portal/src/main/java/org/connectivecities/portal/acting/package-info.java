/** Who looks at a page, and on whose behalf the portal asks. */
@NullMarked
package org.connectivecities.portal.acting;

import org.jspecify.annotations.NullMarked;
