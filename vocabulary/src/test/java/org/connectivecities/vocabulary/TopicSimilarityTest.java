package org.connectivecities.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TopicSimilarityTest {

    private static final Vocabulary VOCABULARY = Vocabulary.load();

    @Test
    void isOneForTheSameAndBelowForAllOthers() {
        var ids = VOCABULARY.topics().stream().map(Topic::id).toList();
        assertThat(ids).allMatch(id -> VOCABULARY.similarity(id, id) == 1);
        assertThat(ids).allMatch(a -> ids.stream()
                .filter(b -> !b.equals(a))
                .mapToDouble(b -> VOCABULARY.similarity(a, b))
                .allMatch(value -> value >= 0 && value < 1));
    }

    @Test
    void isTheSameFromBothSides() {
        var ids = VOCABULARY.topics().stream().map(Topic::id).toList();
        assertThat(ids).allMatch(a -> ids.stream()
                .allMatch(b -> Math.abs(VOCABULARY.similarity(a, b) - VOCABULARY.similarity(b, a)) < 1e-12));
    }

    @Test
    void bringsNarrowNeighboursNearerThanDistantOnes() {
        double neighbours = VOCABULARY.similarity("heat-action-plan", "urban-cooling");
        double sameBranch = VOCABULARY.similarity("heat-action-plan", "drainage");
        double sameGroup = VOCABULARY.similarity("heat-action-plan", "school-meals");
        double elsewhere = VOCABULARY.similarity("heat-action-plan", "property-tax");
        assertThat(neighbours).isGreaterThan(sameBranch);
        assertThat(sameBranch).isGreaterThan(sameGroup);
        assertThat(sameGroup).isGreaterThan(elsewhere);
    }

    @Test
    void crossesGroupsAlongRelatedLinks() {
        assertThat(VOCABULARY.similarity("waste-pickers", "informal-sector")).isGreaterThanOrEqualTo(TopicSimilarity.RELATED);
        assertThat(VOCABULARY.similarity("waste-pickers", "street-vending"))
                .isBetween(0.3, TopicSimilarity.RELATED);
    }

    @Test
    void followsTheFormulaOnASmallTree() {
        Map<String, @Nullable String> broader = new LinkedHashMap<>();
        broader.put("group", null);
        broader.put("a", "group");
        broader.put("b", "group");
        var similarity = new TopicSimilarity(broader.keySet(), new TopicTree(broader), Map.of("a", Set.of(), "b", Set.of()));
        double group = 1 - Math.log(3) / Math.log(4);
        assertThat(similarity.between("a", "b")).isCloseTo(group, within(1e-12));
        assertThat(similarity.between("a", "group")).isCloseTo(2 * group / (1 + group), within(1e-12));
    }
}
