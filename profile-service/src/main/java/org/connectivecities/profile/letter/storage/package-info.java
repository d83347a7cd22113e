/** Letters as they are kept: ids and times, no address and no text. */
@NullMarked
package org.connectivecities.profile.letter.storage;

import org.jspecify.annotations.NullMarked;
