@NullMarked
package org.connectivecities.matching.report;

import org.jspecify.annotations.NullMarked;
