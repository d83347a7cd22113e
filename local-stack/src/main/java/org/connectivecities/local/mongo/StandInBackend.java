package org.connectivecities.local.mongo;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import org.h2.mvstore.MVStore;

/** Answers as the primary of replica set rs0, and acknowledges a write only after its commit. */
final class StandInBackend extends H2Backend {

    private static final Set<String> WRITES = Set.of("insert", "update", "delete", "findandmodify", "create", "createindexes",
        "drop", "dropdatabase", "dropindexes", "deleteindexes", "renamecollection");
    private static final Set<String> WRITING_STAGES = Set.of("$out", "$merge");

    private final GroupCommit commits;
    private final Handshake handshake;

    StandInBackend(MVStore store, GroupCommit commits, String address) {
        super(store);
        this.commits = commits;
        this.handshake = new Handshake(address);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new StandInDatabase(name, getMvStore(), getCursorRegistry());
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        var name = command.toLowerCase(Locale.ROOT);
        if (query.containsKey("startTransaction")) {
            return Handshake.noTransactions();
        }
        if (name.equals("hello") || name.equals("ismaster")) {
            return handshake.hello();
        }
        if (name.equals("endsessions")) {
            return new Document("ok", 1.0);
        }
        if (isWrite(name, query)) {
            return commits.write(() -> super.handleCommand(channel, database, command, query));
        }
        return super.handleCommand(channel, database, command, query);
    }

    private static boolean isWrite(String name, Document query) {
        return WRITES.contains(name) || name.equals("aggregate") && query.get("pipeline") instanceof List<?> stages
            && stages.stream().anyMatch(stage -> stage instanceof Document s && s.keySet().stream().anyMatch(WRITING_STAGES::contains));
    }

    Set<String> databaseNames() {
        return Set.copyOf(listDatabaseNames());
    }
}
