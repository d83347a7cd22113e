/** What can go wrong, in words: one page a kind of problem, and the bodies that point to it. */
@NullMarked
package org.connectivecities.gateway.problem;

import org.jspecify.annotations.NullMarked;
