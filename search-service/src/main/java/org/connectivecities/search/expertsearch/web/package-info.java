/** Search over HTTP. */
@NullMarked
package org.connectivecities.search.expertsearch.web;

import org.jspecify.annotations.NullMarked;
