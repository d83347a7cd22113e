package org.connectivecities.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * How near two topics are, 0 (nothing in common) to 1 (the same), computed once for all pairs.
 *
 * <p>Along the tree: Lin's measure, {@code 2·IC(common) / (IC(a) + IC(b))} with the nearest common ancestor
 * (D. Lin, An Information-Theoretic Definition of Similarity, ICML 1998). The information content comes from the tree
 * itself, {@code IC(c) = 1 - ln(descendants(c) + 1) / ln(N)} (N. Seco, T. Veale, J. Hayes, An Intrinsic Information
 * Content Metric for Semantic Similarity in WordNet, ECAI 2004), with one unseen root of content 0 above the groups. So
 * two special topics under a narrow parent are near, two under a wide group are not, and the groups have nothing in
 * common.
 *
 * <p>Along a related link x–y: {@code RELATED · lin(a, x) · lin(y, b)}, the best link counting. The larger of both is
 * the similarity.
 */
final class TopicSimilarity {

    /** A related topic is worth less than a brother or sister under a narrow parent (about .8), more than a distant one. */
    static final double RELATED = 0.7;

    private final Map<String, Integer> index = new LinkedHashMap<>();
    private final double[][] values;

    TopicSimilarity(Set<String> ids, TopicTree tree, Map<String, Set<String>> related) {
        ids.forEach(id -> index.put(id, index.size()));
        double[][] lin = lin(List.copyOf(ids), tree);
        values = withLinks(lin, links(related));
    }

    double between(String a, String b) {
        return values[at(a)][at(b)];
    }

    private int at(String id) {
        return Objects.requireNonNull(index.get(id));
    }

    private static double[][] lin(List<String> ids, TopicTree tree) {
        double[] content = ids.stream().mapToDouble(id -> content(tree.descendants(id).size(), ids.size())).toArray();
        double[][] result = new double[ids.size()][ids.size()];
        for (int a = 0; a < ids.size(); a++) {
            var above = lineage(ids.get(a), tree);
            for (int b = 0; b <= a; b++) {
                var common = lineage(ids.get(b), tree).stream().filter(above::contains).findFirst();
                double shared = common.map(ids::indexOf).map(c -> content[c]).orElse(0.0);
                result[a][b] = a == b ? 1 : 2 * shared / (content[a] + content[b]);
                result[b][a] = result[a][b];
            }
        }
        return result;
    }

    private static double content(int descendants, int all) {
        return 1 - Math.log(descendants + 1.0) / Math.log(all + 1.0);
    }

    private static List<String> lineage(String id, TopicTree tree) {
        var path = new ArrayList<>(List.of(id));
        path.addAll(tree.ancestors(id));
        return path;
    }

    private List<int[]> links(Map<String, Set<String>> related) {
        var links = new ArrayList<int[]>();
        related.forEach((from, others) -> others.forEach(to -> links.add(new int[] {at(from), at(to)})));
        return links;
    }

    private static double[][] withLinks(double[][] lin, List<int[]> links) {
        double[][] result = new double[lin.length][];
        for (int a = 0; a < lin.length; a++) {
            double[] row = lin[a].clone();
            for (int[] link : links) {
                raise(row, RELATED * lin[a][link[0]], lin[link[1]]);
            }
            result[a] = row;
        }
        return result;
    }

    private static void raise(double[] row, double factor, double[] onward) {
        if (factor > 0) {
            for (int b = 0; b < row.length; b++) {
                row[b] = Math.max(row[b], factor * onward[b]);
            }
        }
    }
}
