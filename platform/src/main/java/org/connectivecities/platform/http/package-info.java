/** Conventions of our HTTP API, and clients that say when the other side is not there. */
@NullMarked
package org.connectivecities.platform.http;

import org.jspecify.annotations.NullMarked;
