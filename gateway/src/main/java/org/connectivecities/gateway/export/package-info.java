/** Everything the services keep of a person, put together for the person. What that is stands in the configuration. */
@NullMarked
package org.connectivecities.gateway.export;

import org.jspecify.annotations.NullMarked;
