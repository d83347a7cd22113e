package org.connectivecities.matching.candidate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param until announced day of return, open-ended when absent; the return itself is published by the person */
public record Pause(@Nullable LocalDate until) {}
