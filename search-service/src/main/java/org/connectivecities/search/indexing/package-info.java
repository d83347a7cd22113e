/** The index of practitioners: what is in it, how a change of a profile gets in, and how it is built anew. */
@NullMarked
package org.connectivecities.search.indexing;

import org.jspecify.annotations.NullMarked;
