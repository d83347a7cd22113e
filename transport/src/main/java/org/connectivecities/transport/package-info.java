/** No connection in the clear, where that is asked for: of any process, to and from anybody. Knows no domain and no other room. */
@NullMarked
package org.connectivecities.transport;

import org.jspecify.annotations.NullMarked;
