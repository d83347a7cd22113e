package org.connectivecities.contracts.expert;

/**
 * The person is gone. Readers keep id and version only, so that a late older event cannot bring the person back;
 * a record with the same key and no value follows, so that compaction drops this one too.
 */
public record ExpertErased(String expertId, long version) {}
