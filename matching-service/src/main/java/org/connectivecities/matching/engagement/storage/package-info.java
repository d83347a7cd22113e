/** Askings and places in MongoDB. Every decision about them is one conditional update. */
@NullMarked
package org.connectivecities.matching.engagement.storage;

import org.jspecify.annotations.NullMarked;
