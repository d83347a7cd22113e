@NullMarked
package org.connectivecities.matching.report.web;

import org.jspecify.annotations.NullMarked;
