/** Texts as vectors: what a model must do, and how texts are cut so that it sees all of them. */
@NullMarked
package org.connectivecities.search.embedding;

import org.jspecify.annotations.NullMarked;
