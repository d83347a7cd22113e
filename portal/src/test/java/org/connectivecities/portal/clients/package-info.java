@NullMarked
package org.connectivecities.portal.clients;

import org.jspecify.annotations.NullMarked;
