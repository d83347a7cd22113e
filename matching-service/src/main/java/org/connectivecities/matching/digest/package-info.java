/** What is new near somebody, or waits for a city: for the letter that another service writes once a week. */
@NullMarked
package org.connectivecities.matching.digest;

import org.jspecify.annotations.NullMarked;
