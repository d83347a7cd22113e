/** Signing in and out: at the issuer, or by choosing somebody where there is none. */
@NullMarked
package org.connectivecities.portal.signin;

import org.jspecify.annotations.NullMarked;
