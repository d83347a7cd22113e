@NullMarked
package org.connectivecities.portal.shell;

import org.jspecify.annotations.NullMarked;
