/** What is told to others of challenges. */
@NullMarked
package org.connectivecities.matching.challenge.events;

import org.jspecify.annotations.NullMarked;
