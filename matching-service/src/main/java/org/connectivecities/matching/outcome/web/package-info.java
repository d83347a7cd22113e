/** Refusals as problems. */
@NullMarked
package org.connectivecities.matching.outcome.web;

import org.jspecify.annotations.NullMarked;
