/** Searches that people keep, and who has newly come to match them. Asking the search is a port: it lives elsewhere. */
@NullMarked
package org.connectivecities.profile.search;

import org.jspecify.annotations.NullMarked;
