/** What cities ask for and what comes of it, in numbers. */
@NullMarked
package org.connectivecities.matching.report;

import org.jspecify.annotations.NullMarked;
