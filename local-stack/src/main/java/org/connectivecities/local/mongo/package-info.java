/** The MongoDB stand-in: its wire protocol on an H2 store, with the smallest addition our queries need. */
@NullMarked
package org.connectivecities.local.mongo;

import org.jspecify.annotations.NullMarked;
