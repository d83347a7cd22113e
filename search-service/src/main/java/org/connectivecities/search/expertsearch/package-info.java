/** People looking for practitioners: words, filters, counts and what to do when nothing is found. */
@NullMarked
package org.connectivecities.search.expertsearch;

import org.jspecify.annotations.NullMarked;
