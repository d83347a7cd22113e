/** What is new near somebody, waits for a city or at the desk: for the letter that another service writes once a week. */
@NullMarked
package org.connectivecities.matching.digest;

import org.jspecify.annotations.NullMarked;
