package org.connectivecities.contracts.expert;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The person is not to be found, matched or asked until the next {@link ExpertPublished}.
 *
 * @param until announced day of return; open-ended when absent. The return itself is a new {@link ExpertPublished}.
 */
public record ExpertPaused(String expertId, long version, @Nullable LocalDate until) {}
