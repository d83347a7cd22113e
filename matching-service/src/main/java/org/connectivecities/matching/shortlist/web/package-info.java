/** Shortlists over HTTP, in the reader's language. */
@NullMarked
package org.connectivecities.matching.shortlist.web;

import org.jspecify.annotations.NullMarked;
