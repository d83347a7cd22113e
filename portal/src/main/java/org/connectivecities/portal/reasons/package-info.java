/** Why somebody is proposed, as every page that shows a shortlist says it. */
@NullMarked
package org.connectivecities.portal.reasons;

import org.jspecify.annotations.NullMarked;
