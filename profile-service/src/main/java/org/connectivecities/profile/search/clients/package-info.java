/** The search service, asked as anybody may ask it. */
@NullMarked
package org.connectivecities.profile.search.clients;

import org.jspecify.annotations.NullMarked;
