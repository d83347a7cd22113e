/** Digests over HTTP, for the service that writes letters only. */
@NullMarked
package org.connectivecities.matching.digest.web;

import org.jspecify.annotations.NullMarked;
