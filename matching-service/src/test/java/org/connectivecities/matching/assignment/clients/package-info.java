/** The real solver, checked against an independent one. */
@NullMarked
package org.connectivecities.matching.assignment.clients;

import org.jspecify.annotations.NullMarked;
