package org.connectivecities.vocabulary;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The 169 targets of the Sustainable Development Goals by their official numbers.
 *
 * @see <a href="https://docs.un.org/en/A/RES/70/1">General Assembly resolution 70/1</a>
 */
final class SdgTargets {

    /** Per goal: how many outcome targets (1, 2, …) and how many means of implementation (a, b, …). Goal 17 has only numbers. */
    private static final int[][] SIZES = {
        {5, 2}, {5, 3}, {9, 4}, {7, 3}, {6, 3}, {6, 2}, {3, 2}, {10, 2}, {5, 3},
        {7, 3}, {7, 3}, {8, 3}, {3, 2}, {7, 3}, {9, 3}, {10, 2}, {19, 0}
    };

    static final Set<String> ALL = all();

    private SdgTargets() {}

    private static Set<String> all() {
        var targets = new LinkedHashSet<String>();
        for (int goal = 1; goal <= SIZES.length; goal++) {
            for (int n = 1; n <= SIZES[goal - 1][0]; n++) {
                targets.add(goal + "." + n);
            }
            for (int n = 0; n < SIZES[goal - 1][1]; n++) {
                targets.add(goal + "." + (char) ('a' + n));
            }
        }
        return Collections.unmodifiableSet(targets);
    }
}
