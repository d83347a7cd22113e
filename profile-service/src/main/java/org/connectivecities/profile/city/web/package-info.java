/** Cities over HTTP. */
@NullMarked
package org.connectivecities.profile.city.web;

import org.jspecify.annotations.NullMarked;
