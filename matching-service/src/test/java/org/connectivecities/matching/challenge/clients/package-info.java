/** Recognising languages. */
@NullMarked
package org.connectivecities.matching.challenge.clients;

import org.jspecify.annotations.NullMarked;
