package org.connectivecities.local.mongo;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A non-unique index on the first key of its definition; the library has none. It lives in memory and is rebuilt when the database is opened.
 * Positions are document ids, as everywhere in this store.
 */
final class SecondaryIndex extends Index<Object> {

    private final NavigableMap<Object, Set<Object>> positions = new TreeMap<>(ValueComparator.asc());
    private final String field;

    SecondaryIndex(String name, List<IndexKey> keys) {
        // "Sparse" tells the library that a document need not be found in here when it is removed.
        super(name, keys, true);
        this.field = keys.getFirst().getKey();
    }

    synchronized Optional<Iterable<Object>> positions(Conditions conditions) {
        var values = conditions.valuesOf(field);
        if (values.isPresent()) {
            var found = new LinkedHashSet<>();
            values.get().forEach(value -> found.addAll(positions.getOrDefault(comparable(value), Set.of())));
            return Optional.of(found);
        }
        var bounds = conditions.boundsOf(field);
        return bounds.isEmpty() ? Optional.empty() : Optional.of(within(bounds.get("$gt"), bounds.get("$gte"), bounds.get("$lt"), bounds.get("$lte")));
    }

    /** Bounds count as included here: the query itself is checked on every document found. */
    private Iterable<Object> within(@Nullable Object above, @Nullable Object from, @Nullable Object below, @Nullable Object to) {
        NavigableMap<Object, Set<Object>> range = positions;
        for (var least : new @Nullable Object[] {above, from}) {
            range = least == null ? range : range.tailMap(comparable(least), true);
        }
        for (var most : new @Nullable Object[] {below, to}) {
            range = most == null ? range : range.headMap(comparable(most), true);
        }
        var found = new LinkedHashSet<>();
        range.values().forEach(found::addAll);
        return found;
    }

    /** 1, 1L and 1.0 are the same key to MongoDB. */
    private static Object comparable(Object value) {
        return value instanceof Integer || value instanceof Long || value instanceof Float ? ((Number) value).doubleValue() : value;
    }

    private Set<Object> keysOf(Document document) {
        var value = Utils.getSubdocumentValueCollectionAware(document, field);
        var keys = new HashSet<>();
        for (Object key : value instanceof Collection<?> many ? many : java.util.Arrays.asList(value)) {
            if (!Missing.isNullOrMissing(key)) {
                keys.add(comparable(key));
            }
        }
        return keys;
    }

    @Override
    public synchronized void add(Document document, Object position, MongoCollection<Object> collection) {
        keysOf(document).forEach(key -> positions.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(position));
    }

    @Override
    public synchronized @Nullable Object remove(Document document) {
        forget(document, Missing.ofNullable(document.get("_id")));
        return null;
    }

    @Override
    public synchronized void updateInPlace(Document before, Document after, Object position, MongoCollection<Object> collection) {
        forget(before, position);
        add(after, position, collection);
    }

    private void forget(Document document, Object position) {
        keysOf(document).forEach(key -> positions.computeIfPresent(key, (k, held) -> {
            held.remove(position);
            return held.isEmpty() ? null : held;
        }));
    }

    @Override
    public @Nullable Object getPosition(Document document) {
        return null;
    }

    /** The library's own choice of indexes never takes this one: {@link IndexChoice} does. */
    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Iterable<Object> getPositions(Document query) {
        return positions(Conditions.of(query)).orElseGet(List::of);
    }

    @Override
    public synchronized long getCount() {
        return positions.size();
    }

    @Override
    public long getDataSize() {
        return 0;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {
        // Nothing a document could violate.
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {
        // Nothing a document could violate.
    }

    @Override
    public synchronized void drop() {
        positions.clear();
    }
}
