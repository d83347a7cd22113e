/** Who is acting, and how a service knows. */
@NullMarked
package org.connectivecities.platform.security;

import org.jspecify.annotations.NullMarked;
