/** Compares our words with those of published thesauri; they are read where they are and nothing of them is kept. */
@NullMarked
package org.connectivecities.journeys.thesauri;

import org.jspecify.annotations.NullMarked;
