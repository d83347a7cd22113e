/** Recall over HTTP, for the matching service and for coordinators. */
@NullMarked
package org.connectivecities.search.recall.web;

import org.jspecify.annotations.NullMarked;
