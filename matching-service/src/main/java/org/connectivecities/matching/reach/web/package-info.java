/** The practitioner's side over HTTP, in the reader's language. */
@NullMarked
package org.connectivecities.matching.reach.web;

import org.jspecify.annotations.NullMarked;
