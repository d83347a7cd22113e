package org.connectivecities.local.mongo;

import java.util.List;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** A database with our collections and indexes in it. */
final class StandInDatabase extends H2Database {

    private final MVStore store;

    StandInDatabase(String name, MVStore store, CursorRegistry cursors) {
        // Before super(), which already opens the collections of an existing database.
        this.store = store;
        super(name, store, cursors);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
        var namespace = getFullCollectionNamespace(name);
        var documents = new MVMap.Builder<Object, Document>().valueType(new BsonDocumentType());
        return new StandInCollection(this, name, options,
            store.openMap("databases." + namespace, documents), store.openMap("meta." + namespace), cursorRegistry);
    }

    /** A folder of an earlier version holds a map for it, which nobody would keep up to date. */
    @Override
    protected Index<Object> openOrCreateUniqueIndex(String collection, String name, List<IndexKey> keys, boolean sparse) {
        store.removeMap(getFullCollectionNamespace(collection) + "._index_" + name);
        return new UniqueIndex(name, keys, sparse);
    }

    @Override
    protected Index<Object> openOrCreateSecondaryIndex(String collection, String name, List<IndexKey> keys, boolean sparse) {
        return new SecondaryIndex(name, keys);
    }

    /** The library removes every map whose name begins with this database's: dropping {@code it_1} would empty {@code it_12}. */
    @Override
    public void drop(Oplog oplog) {
        for (var collection : List.copyOf(collectionNames())) {
            dropCollection(collection, oplog);
        }
        var name = getDatabaseName() + ".";
        store.getMapNames().stream()
            .filter(map -> map.startsWith(name) || map.startsWith("databases." + name) || map.startsWith("meta." + name))
            .toList()
            .forEach(store::removeMap);
    }

    private List<String> collectionNames() {
        int prefix = getDatabaseName().length() + 1;
        return store.getMapNames().stream()
            .filter(map -> map.startsWith("databases." + getDatabaseName() + "."))
            .map(map -> map.substring("databases.".length() + prefix))
            .filter(collection -> !collection.startsWith("system."))
            .filter(collection -> resolveCollection(collection, false) != null)
            .toList();
    }
}
