package org.connectivecities.matching.reach;

import java.math.BigDecimal;
import org.connectivecities.matching.challenge.Challenge;
import org.jspecify.annotations.Nullable;

/**
 * An open challenge that somebody comes near to.
 *
 * @param score when last looked at
 * @param raised whether the person has raised a hand for it
 */
public record NearChallenge(Challenge challenge, @Nullable BigDecimal score, boolean raised) {}
