/** Letters by e-mail: to whom, when and in which words. Addresses are looked up when a letter leaves, and kept nowhere else. */
@NullMarked
package org.connectivecities.profile.letter;

import org.jspecify.annotations.NullMarked;
