/** Assignments over HTTP, in the reader's language. */
@NullMarked
package org.connectivecities.matching.assignment.web;

import org.jspecify.annotations.NullMarked;
