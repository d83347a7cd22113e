/** Teams over HTTP, in the reader's language. */
@NullMarked
package org.connectivecities.matching.team.web;

import org.jspecify.annotations.NullMarked;
