package org.connectivecities.vocabulary.tagging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.connectivecities.vocabulary.Topic;
import org.connectivecities.vocabulary.Vocabulary;
import org.connectivecities.vocabulary.Words;
import org.jspecify.annotations.Nullable;

/** Finds the words of one language. The longest match wins; only a compound can name two topics in one place. */
final class LanguageTagger {

    /** Inside a compound a term says less surely what the text is about. */
    private static final double COMPOUND = 0.8;
    /** Between parts long enough to be words: not in E-Mobilität, 30-km/h-Zone. */
    private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{Ll}{3})-\\p{Lu}(?=\\p{Ll})");

    private final LanguageRules rules;
    private final WordForms forms;
    private final PhraseScore score;
    private final PhraseTrie phrases = new PhraseTrie();
    private final CompoundTerms compounds;

    private record Found(Phrase phrase, int nextWord) {}

    LanguageTagger(LanguageRules rules, Vocabulary vocabulary) {
        this.rules = rules;
        forms = new WordForms(rules);
        score = new PhraseScore(vocabulary, rules.joins());
        compounds = new CompoundTerms(forms.writtenAll(rules.compoundParts()), forms.writtenAll(rules.neverInCompounds()));
        vocabulary.topics().forEach(topic -> add(topic, Stream.ofNullable(topic.words().get(rules.language())).map(Words::label)));
        vocabulary.topics().forEach(topic -> add(topic, topic.synonyms(rules.language()).stream()));
    }

    LanguageRules rules() {
        return rules;
    }

    private void add(Topic topic, Stream<String> wordings) {
        wordings.flatMap(this::spellings).map(TextWords::of).map(this::telling).forEach(words -> add(topic, words));
    }

    /** Where words are joined, a hyphen is a matter of taste: Repair-Café, Repaircafé. */
    private Stream<String> spellings(String wording) {
        String joined = HYPHEN.matcher(wording).replaceAll(end -> end.group().substring(1).toLowerCase(Locale.ROOT));
        return rules.joins() && !joined.equals(wording) ? Stream.of(wording, joined) : Stream.of(wording);
    }

    /** Function words count at the ends only: well-being is not well, but gestion des déchets is gestion de déchets. */
    private List<Word> telling(List<Word> words) {
        return words.stream()
                .filter(word -> word == words.getFirst() || word == words.getLast() || !forms.isFunctionWord(word))
                .toList();
    }

    private void add(Topic topic, List<Word> telling) {
        var phrase = new Phrase(topic.id(), score.of(topic, telling), telling.size() == 1 && telling.getFirst().isCapitalised());
        var stems = telling.stream().map(this::stemsInVocabulary).toList();
        phrases.add(stems, phrase);
        if (rules.joins() && telling.size() == 1 && !telling.getFirst().isAbbreviation()) {
            stems.getFirst().forEach(stem -> compounds.add(stem, phrase));
        }
    }

    /** An abbreviation stands for itself in capitals only: IT is not it. */
    private Collection<String> stemsInVocabulary(Word word) {
        return word.isAbbreviation() ? Set.of(word.abbreviation()) : forms.written(word.text());
    }

    private List<String> stemsInText(Word word) {
        var stems = forms.possible(word.text().toLowerCase(Locale.ROOT));
        boolean mayBeShort = word.isAbbreviation() && !forms.isFunctionWord(word);
        return mayBeShort ? Stream.concat(Stream.of(word.abbreviation()), stems.stream()).toList() : stems;
    }

    List<TopicMatch> tag(String text, List<Word> words) {
        var matches = new ArrayList<TopicMatch>();
        boolean nounsShow = rules.capitalisesNouns() && words.stream().anyMatch(Word::isCapitalised);
        int at = 0;
        while (at < words.size()) {
            Word first = words.get(at);
            var found = longest(phrases, words, at);
            if (found == null || nounsShow && found.phrase().noun() && !first.isCapitalised()) {
                partly(words, at).map(phrase -> match(text, first, first, phrase, COMPOUND)).forEach(matches::add);
                at++;
            } else {
                matches.add(match(text, first, words.get(found.nextWord() - 1), found.phrase(), 1));
                at = found.nextWord();
            }
        }
        return matches;
    }

    private TopicMatch match(String text, Word first, Word last, Phrase phrase, double factor) {
        return new TopicMatch(
                phrase.topicId(),
                factor * phrase.score(),
                first.start(),
                last.end(),
                text.substring(first.start(), last.end()),
                rules.language());
    }

    private @Nullable Found longest(PhraseTrie node, List<Word> words, int at) {
        Found best = null;
        for (String stem : stemsInText(words.get(at))) {
            var next = node.after(stem);
            best = next == null ? best : further(best, furthest(next, words, at + 1));
        }
        return best;
    }

    /** @param at the first word that does not belong to the node's path */
    private @Nullable Found furthest(PhraseTrie node, List<Word> words, int at) {
        var here = node.phrase();
        Found best = here == null ? null : new Found(here, at);
        boolean mayGoOn = true;
        for (int next = at; mayGoOn && goesOn(words, next); next++) {
            best = further(best, longest(node, words, next));
            mayGoOn = forms.isFunctionWord(words.get(next));
        }
        return best;
    }

    private static @Nullable Found further(@Nullable Found one, @Nullable Found other) {
        return one == null || other != null && other.nextWord() > one.nextWord() ? other : one;
    }

    private static boolean goesOn(List<Word> words, int at) {
        return at < words.size() && !words.get(at).opens();
    }

    private Stream<Phrase> partly(List<Word> words, int at) {
        Word word = words.get(at);
        if (!rules.joins() || forms.isFunctionWord(word)) {
            return Stream.empty();
        }
        var completed = word.hangs() ? completed(words, at) : Optional.<Phrase>empty();
        return completed.isPresent() ? completed.stream() : inside(word);
    }

    private Optional<Phrase> completed(List<Word> words, int at) {
        int hanging = words.get(at).text().length();
        return HangingWord.readings(words, at)
                .flatMap(reading -> forms.written(reading).stream())
                .flatMap(stem -> Stream.concat(whole(stem), compounds.front(stem, hanging + 1)))
                .findFirst();
    }

    private Stream<Phrase> whole(String stem) {
        return Stream.ofNullable(phrases.after(stem)).map(PhraseTrie::phrase).filter(Objects::nonNull);
    }

    private Stream<Phrase> inside(Word word) {
        return forms.possible(word.text().toLowerCase(Locale.ROOT)).stream()
                .map(compounds::in)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .stream()
                .flatMap(List::stream)
                .distinct();
    }
}
