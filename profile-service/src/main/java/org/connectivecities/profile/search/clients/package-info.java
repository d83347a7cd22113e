/** The search service, asked for members. */
@NullMarked
package org.connectivecities.profile.search.clients;

import org.jspecify.annotations.NullMarked;
