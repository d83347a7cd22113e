/** Help that both sides have agreed to: how a city reaches its peer, and the first talk in both calendars. */
@NullMarked
package org.connectivecities.portal.exchange;

import org.jspecify.annotations.NullMarked;
