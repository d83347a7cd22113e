/** The solver behind the port: OR-tools, a native library. */
@NullMarked
package org.connectivecities.matching.assignment.clients;

import org.jspecify.annotations.NullMarked;
