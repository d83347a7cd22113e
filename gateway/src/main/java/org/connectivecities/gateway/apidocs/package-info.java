/** The services' OpenAPI documents at one address. */
@NullMarked
package org.connectivecities.gateway.apidocs;

import org.jspecify.annotations.NullMarked;
