/** Experts over HTTP. */
@NullMarked
package org.connectivecities.profile.expert.web;

import org.jspecify.annotations.NullMarked;
