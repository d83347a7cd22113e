/** The urban topics as a tree to choose from. */
@NullMarked
package org.connectivecities.profile.topic;

import org.jspecify.annotations.NullMarked;
