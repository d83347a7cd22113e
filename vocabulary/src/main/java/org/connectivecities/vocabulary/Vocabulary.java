package org.connectivecities.vocabulary;

import java.io.InputStream;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The urban topics, read once from the data files and immutable after; safe for any number of threads. Methods that
 * take an id accept alternative ids too and throw {@link NoSuchElementException} for an unknown one: what comes from a
 * person goes through {@link #resolve} first.
 */
public final class Vocabulary {

    private final Map<String, Topic> topics;
    private final List<String> languages;
    private final List<String> textLanguages;
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> wordings = new HashMap<>();
    private final TopicTree tree;
    private final TopicSimilarity similarity;
    private final NearestTopics nearest = new NearestTopics();

    /** @throws IllegalStateException naming file and line of the first fault in the data */
    public static Vocabulary load() {
        return read(Vocabulary.class::getResourceAsStream);
    }

    static Vocabulary read(Function<String, @Nullable InputStream> files) {
        var reader = new VocabularyReader(files);
        return new Vocabulary(reader.topics(), reader.languages(), reader.textLanguages());
    }

    private Vocabulary(Map<String, Topic> topics, List<String> languages, List<String> textLanguages) {
        this.topics = Collections.unmodifiableMap(topics);
        this.languages = List.copyOf(languages);
        this.textLanguages = List.copyOf(textLanguages);
        var broader = new LinkedHashMap<String, @Nullable String>();
        var related = new HashMap<String, Set<String>>();
        topics.forEach((id, topic) -> {
            broader.put(id, topic.broader());
            related.put(id, topic.related());
        });
        tree = new TopicTree(broader);
        similarity = new TopicSimilarity(topics.keySet(), tree, related);
        topics.values().forEach(this::indexIds);
        languages.forEach(language -> topics.values().forEach(topic -> indexWords(topic, language)));
    }

    private void indexIds(Topic topic) {
        Stream.concat(Stream.of(topic.id()), topic.alternativeIds().stream()).forEach(id -> {
            ids.put(id, topic.id());
            wordings.putIfAbsent(WordKey.of(id), topic.id());
            nearest.add(topic.id(), WordKey.of(id));
        });
    }

    /** Where two languages use one wording for different topics, the language listed first has it. */
    private void indexWords(Topic topic, String language) {
        var words = topic.words().get(language);
        if (words != null) {
            words.all().map(WordKey::of).forEach(key -> {
                wordings.putIfAbsent(key, topic.id());
                nearest.add(topic.id(), key);
            });
        }
    }

    /** All topics, in the order of the data: groups first, each followed by what is below it. */
    public Collection<Topic> topics() {
        return topics.values();
    }

    /** Codes of the languages that name topics, English first. */
    public List<String> languages() {
        return languages;
    }

    /** Those of {@link #languages} that have words enough to find topics in texts; the others have labels only. */
    public List<String> textLanguages() {
        return textLanguages;
    }

    public Optional<Topic> find(String id) {
        return Optional.ofNullable(ids.get(id)).map(topics::get);
    }

    /** The id of what a person wrote: an id, an alternative id, or a label or synonym of any language. */
    public Optional<String> resolve(String idOrLabel) {
        return Optional.ofNullable(ids.get(idOrLabel.strip()))
                .or(() -> Optional.ofNullable(wordings.get(WordKey.of(idOrLabel))));
    }

    /** At most {@code limit} ids of topics that the text may have meant, best first; for messages and completion. */
    public List<String> suggest(String text, int limit) {
        return nearest.to(WordKey.of(text), limit);
    }

    /** The groups at the top. */
    public List<String> roots() {
        return tree.roots();
    }

    /** Everything above, from the nearest to the group. */
    public List<String> ancestors(String id) {
        return tree.ancestors(known(id));
    }

    /** The topics directly below. */
    public List<String> narrower(String id) {
        return tree.narrower(known(id));
    }

    /** Everything below, at any depth. */
    public List<String> descendants(String id) {
        return List.copyOf(tree.descendants(known(id)));
    }

    /**
     * How near two topics are: 1 for the same, 0 for nothing in common, symmetric. Lin's measure on the tree with
     * intrinsic information content, raised by related links; about .8 for neighbours under a narrow topic, .5 under a
     * wide one, .3 for two parts of the same group. {@code TopicSimilarity} has formula and sources.
     */
    public double similarity(String a, String b) {
        return similarity.between(known(a), known(b));
    }

    private String known(String id) {
        return find(id).map(Topic::id).orElseThrow(() -> new NoSuchElementException("No topic '" + id + "'"));
    }
}
