/** For the tests of whatever believes tokens. */
@NullMarked
package org.connectivecities.tokens.testing;

import org.jspecify.annotations.NullMarked;
