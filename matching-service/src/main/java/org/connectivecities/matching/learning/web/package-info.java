/** Proposed weights over HTTP. */
@NullMarked
package org.connectivecities.matching.learning.web;

import org.jspecify.annotations.NullMarked;
