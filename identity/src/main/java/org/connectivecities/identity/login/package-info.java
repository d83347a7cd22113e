/** The page at which people sign in, and how often it may be tried. */
@NullMarked
package org.connectivecities.identity.login;

import org.jspecify.annotations.NullMarked;
