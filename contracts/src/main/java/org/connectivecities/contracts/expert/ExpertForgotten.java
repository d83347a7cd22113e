package org.connectivecities.contracts.expert;

import java.time.Instant;

/**
 * A reader has carried out an erasure and holds nothing of the person any more but the id.
 *
 * @param reader consumer group that says so; its service stands before the dot
 */
public record ExpertForgotten(String expertId, String reader, Instant forgottenAt) {}
