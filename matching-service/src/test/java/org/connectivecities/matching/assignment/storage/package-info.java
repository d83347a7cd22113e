/** Assignments in the real store. */
@NullMarked
package org.connectivecities.matching.assignment.storage;

import org.jspecify.annotations.NullMarked;
