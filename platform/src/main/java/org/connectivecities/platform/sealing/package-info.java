/** What a store keeps must not always be readable in it. */
@NullMarked
package org.connectivecities.platform.sealing;

import org.jspecify.annotations.NullMarked;
