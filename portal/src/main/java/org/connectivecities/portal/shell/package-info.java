/** What every page shares: layout, languages, styles, safety, and words for trouble. */
@NullMarked
package org.connectivecities.portal.shell;

import org.jspecify.annotations.NullMarked;
