package org.connectivecities.local.mongo;

import java.util.List;
import java.util.stream.Stream;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import org.h2.mvstore.MVMap;

/** Uses any index that narrows the search, and never lets a stored document out of its hands. */
final class StandInCollection extends H2Collection {

    StandInCollection(MongoDatabase database, String name, CollectionOptions options,
                      MVMap<Object, Document> documents, MVMap<String, Object> meta, CursorRegistry cursors) {
        super(database, name, options, documents, meta, cursors);
    }

    /** The library uses an index only for a query of exactly its keys, so the {@code {_id, version}} of every guarded save would read the whole collection. */
    @Override
    protected synchronized QueryResult queryDocuments(Document query, Document orderBy, int skip, int limit, int batchSize, Document fields) {
        var narrowed = IndexChoice.among(getIndexes()).positions(query);
        if (narrowed.isEmpty()) {
            return matchDocuments(query, orderBy, skip, limit, batchSize, fields);
        }
        return matchDocuments(query, narrowed.get(), orderBy, skip, limit, batchSize, fields);
    }

    /**
     * The library hands out the stored objects and updates them in place, while another connection may still be encoding them: a reader would see half an update.
     * With copies, an update works on its own document and puts it into the store as a whole.
     */
    @Override
    protected QueryResult createQueryResult(List<Document> found, int batchSize) {
        return super.createQueryResult(found.stream().map(Document::cloneDeeply).toList(), batchSize);
    }

    @Override
    public Stream<Document> queryAllAsStream() {
        return super.queryAllAsStream().map(Document::cloneDeeply);
    }
}
