/** The mail server, and the words of the letters. */
@NullMarked
package org.connectivecities.profile.letter.clients;

import org.jspecify.annotations.NullMarked;
