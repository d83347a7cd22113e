/** Finding candidates: by the search service, and in the copy when that does not answer. */
@NullMarked
package org.connectivecities.matching.candidate.clients;

import org.jspecify.annotations.NullMarked;
