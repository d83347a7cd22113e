package org.connectivecities.profile.expert;

/** All that stays of an erased practitioner. Kept for ever, so that nothing late brings the person back. */
public record ErasedExpert(ExpertId id, long version) implements ExpertRecord {}
