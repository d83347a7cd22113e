package org.connectivecities.vocabulary.tagging;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The stems under which a word is looked up in one language. Accents are folded both after and before stemming, because
 * stemmers read accents (ções) and people leave them out (coes); both results count.
 */
final class WordForms {

    /** About the number of different words in 20,000 profiles; beyond it words are analysed anew, which is only slower. */
    private static final int REMEMBERED = 100_000;

    private static final int SHORTEST_REST = 4;
    private static final int SHORTEST_BEHIND_CLITIC = 3;

    private final LanguageRules rules;
    private final FilterChain stemThenFold;
    private final FilterChain foldThenStem;
    private final FilterChain foldOnly;
    private final Map<String, List<String>> remembered = new ConcurrentHashMap<>();

    WordForms(LanguageRules rules) {
        this.rules = rules;
        stemThenFold = new FilterChain(Stream.concat(rules.filters().stream(), Stream.of("asciiFolding")).toList());
        foldThenStem = new FilterChain(Stream.concat(Stream.of("asciiFolding"), rules.filters().stream()).toList());
        foldOnly = new FilterChain(rules.filters().stream().filter(Predicate.not(name -> name.endsWith("Stem"))).toList());
    }

    /** For a word of the vocabulary: its stems as written. */
    Set<String> written(String word) {
        var stems = new LinkedHashSet<String>();
        addStems(word.toLowerCase(Locale.ROOT), stems);
        return stems;
    }

    Set<String> writtenAll(Set<String> words) {
        return words.stream().flatMap(word -> written(word).stream()).collect(Collectors.toSet());
    }

    /** For a word of a text: also what stays when letters of other words are taken off its front. */
    List<String> possible(String word) {
        var known = remembered.get(word);
        if (known != null) {
            return known;
        }
        var forms = List.copyOf(analysed(word));
        if (remembered.size() < REMEMBERED) {
            remembered.put(word, forms);
        }
        return forms;
    }

    private Set<String> analysed(String word) {
        var stems = written(word);
        String rest = word;
        for (int taken = 0; taken < 2 && startsWithClitic(rest); taken++) {
            rest = rest.substring(1);
            addStems(rest, stems);
        }
        return stems;
    }

    private boolean startsWithClitic(String word) {
        return word.length() > SHORTEST_BEHIND_CLITIC && rules.clitics().indexOf(word.charAt(0)) >= 0;
    }

    private void addStems(String word, Set<String> stems) {
        Stream.of(stemThenFold, foldThenStem)
                .map(chain -> chain.apply(word))
                .map(stem -> stem.length() < rules.shortestStem() ? whole(word) : stem)
                .filter(stem -> !stem.isEmpty())
                .forEach(stems::add);
    }

    /** Where too little stays as a stem, words that have nothing to do with each other meet: only article and pronoun go. */
    private String whole(String word) {
        String folded = foldOnly.apply(word);
        String bare = rules.articles().stream()
                .filter(article -> folded.startsWith(article) && folded.length() > article.length() + 1)
                .findFirst()
                .map(article -> folded.substring(article.length()))
                .orElse(folded);
        return rules.pronouns().stream()
                .filter(pronoun -> bare.endsWith(pronoun) && bare.length() >= SHORTEST_REST + pronoun.length())
                .findFirst()
                .map(pronoun -> bare.substring(0, bare.length() - pronoun.length()))
                .orElse(bare);
    }

    boolean isFunctionWord(Word word) {
        return (word.shouted() || !word.isAbbreviation()) && rules.functionWords().contains(word.text().toLowerCase(Locale.ROOT));
    }
}
