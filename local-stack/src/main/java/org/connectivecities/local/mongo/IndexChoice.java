package org.connectivecities.local.mongo;

import java.util.List;
import java.util.Optional;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;

/** Chooses the index for a query: a unique one whose keys are all given, else a secondary one that knows its first key. */
record IndexChoice(List<Index<Object>> indexes) {

    static IndexChoice among(List<Index<Object>> indexes) {
        return new IndexChoice(indexes);
    }

    /** Positions that hold at least every matching document; empty means that all documents must be read. */
    Optional<Iterable<Object>> positions(Document query) {
        var conditions = Conditions.of(query);
        return unique(conditions).or(() -> secondary(conditions));
    }

    private Optional<Iterable<Object>> unique(Conditions conditions) {
        for (var index : indexes) {
            if (!(index instanceof SecondaryIndex)) {
                var keys = keysOf(index, conditions);
                if (keys.isPresent() && index.canHandle(keys.get())) {
                    return Optional.of(index.getPositions(keys.get()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Document> keysOf(Index<Object> index, Conditions conditions) {
        var keys = new Document();
        for (IndexKey key : index.getKeys()) {
            var values = conditions.valuesOf(key.getKey());
            if (values.isEmpty()) {
                return Optional.empty();
            }
            var wanted = values.get();
            keys.put(key.getKey(), wanted.size() == 1 ? wanted.iterator().next() : new Document("$in", wanted));
        }
        return Optional.of(keys);
    }

    private Optional<Iterable<Object>> secondary(Conditions conditions) {
        return indexes.stream()
            .filter(SecondaryIndex.class::isInstance)
            .map(index -> ((SecondaryIndex) index).positions(conditions))
            .flatMap(Optional::stream)
            .findFirst();
    }
}
