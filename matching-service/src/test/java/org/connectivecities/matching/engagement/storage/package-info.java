@NullMarked
package org.connectivecities.matching.engagement.storage;

import org.jspecify.annotations.NullMarked;
