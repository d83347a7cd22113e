/** The OpenID provider of the local profile. Everywhere else any other provider takes its place. */
@NullMarked
package org.connectivecities.identity;

import org.jspecify.annotations.NullMarked;
