/** Libraries that know languages and topics. */
@NullMarked
package org.connectivecities.matching.challenge.clients;

import org.jspecify.annotations.NullMarked;
