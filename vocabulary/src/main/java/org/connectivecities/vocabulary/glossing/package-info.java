/** Puts the words of a text into another language, one by one. */
@NullMarked
package org.connectivecities.vocabulary.glossing;

import org.jspecify.annotations.NullMarked;
