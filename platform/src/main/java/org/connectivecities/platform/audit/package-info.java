/** What was done to other people's data, by whom and why: a log that nobody can change unnoticed. */
@NullMarked
package org.connectivecities.platform.audit;

import org.jspecify.annotations.NullMarked;
