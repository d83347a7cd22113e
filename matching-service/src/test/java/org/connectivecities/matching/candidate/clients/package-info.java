/** Finding candidates without the search service. */
@NullMarked
package org.connectivecities.matching.candidate.clients;

import org.jspecify.annotations.NullMarked;
