/** How texts of each content language become terms: data in one file a language, read here. */
@NullMarked
package org.connectivecities.search.language;

import org.jspecify.annotations.NullMarked;
