/** Rosters as files: CSV, XLSX, and one expert a line. */
@NullMarked
package org.connectivecities.profile.roster.web;

import org.jspecify.annotations.NullMarked;
