/** Assignments in MongoDB. */
@NullMarked
package org.connectivecities.matching.assignment.storage;

import org.jspecify.annotations.NullMarked;
