/** What people take away from pages: tables, and papers as PDF. */
@NullMarked
package org.connectivecities.portal.papers;

import org.jspecify.annotations.NullMarked;
