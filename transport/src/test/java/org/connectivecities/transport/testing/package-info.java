/** Certificates for the tests of everything that speaks TLS. */
@NullMarked
package org.connectivecities.transport.testing;

import org.jspecify.annotations.NullMarked;
