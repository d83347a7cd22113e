/** Challenges over HTTP. */
@NullMarked
package org.connectivecities.matching.challenge.web;

import org.jspecify.annotations.NullMarked;
