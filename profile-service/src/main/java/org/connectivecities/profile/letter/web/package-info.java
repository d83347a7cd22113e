/** The link in letters that stops them. */
@NullMarked
package org.connectivecities.profile.letter.web;

import org.jspecify.annotations.NullMarked;
