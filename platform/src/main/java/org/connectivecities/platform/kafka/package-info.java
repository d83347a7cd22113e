/** Publishing and consuming events: headers, dead letters and what happens on trouble, in one place. */
@NullMarked
package org.connectivecities.platform.kafka;

import org.jspecify.annotations.NullMarked;
