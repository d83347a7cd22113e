/** Finds the topics of the vocabulary in free text. */
@NullMarked
package org.connectivecities.vocabulary.tagging;

import org.jspecify.annotations.NullMarked;
