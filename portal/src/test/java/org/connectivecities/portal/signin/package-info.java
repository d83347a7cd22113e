@NullMarked
package org.connectivecities.portal.signin;

import org.jspecify.annotations.NullMarked;
