/** The models behind the port. */
@NullMarked
package org.connectivecities.search.embedding.clients;

import org.jspecify.annotations.NullMarked;
