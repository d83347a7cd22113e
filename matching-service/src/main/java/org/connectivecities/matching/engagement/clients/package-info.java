/** What asking needs of its neighbours in this service. */
@NullMarked
package org.connectivecities.matching.engagement.clients;

import org.jspecify.annotations.NullMarked;
