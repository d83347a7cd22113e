/** Rebuilding on request. */
@NullMarked
package org.connectivecities.search.indexing.web;

import org.jspecify.annotations.NullMarked;
