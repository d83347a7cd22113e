/** The urban topics: a concept scheme with its words in every language, and what follows from its tree. */
@NullMarked
package org.connectivecities.vocabulary;

import org.jspecify.annotations.NullMarked;
