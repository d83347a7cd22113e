/** The urban topics over HTTP. */
@NullMarked
package org.connectivecities.profile.topic.web;

import org.jspecify.annotations.NullMarked;
