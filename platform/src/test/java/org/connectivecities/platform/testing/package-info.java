/** What the tests of every service share: the local stack, and the rules of the house. */
@NullMarked
package org.connectivecities.platform.testing;

import org.jspecify.annotations.NullMarked;
