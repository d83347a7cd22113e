/**
 * The match seen from the practitioner's side: how often they were considered and what kept them out, which open
 * challenges are near, and hands raised for them.
 */
@NullMarked
package org.connectivecities.matching.reach;

import org.jspecify.annotations.NullMarked;
