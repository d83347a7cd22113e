/** What would be let go, for administrators. */
@NullMarked
package org.connectivecities.profile.retention.web;

import org.jspecify.annotations.NullMarked;
