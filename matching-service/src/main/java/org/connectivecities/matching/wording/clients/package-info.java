/** Grammar by ICU. */
@NullMarked
package org.connectivecities.matching.wording.clients;

import org.jspecify.annotations.NullMarked;
