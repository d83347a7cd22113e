/** What experts need from libraries: topics and the language of a text. */
@NullMarked
package org.connectivecities.profile.expert.clients;

import org.jspecify.annotations.NullMarked;
