/** Saved searches over HTTP. */
@NullMarked
package org.connectivecities.profile.search.web;

import org.jspecify.annotations.NullMarked;
