package org.connectivecities.local.mongo;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Map;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.Unpooled;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Keeps documents as BSON: Java serialisation, the store's default, takes several times the room and the time. */
final class BsonDocumentType extends BasicDataType<Document> {

    private static final int BYTES_PER_ENTRY = 64;

    @Override
    public int getMemory(Document document) {
        return sizeOf(document);
    }

    /** An estimate: the store only decides with it when to split a page. */
    private static int sizeOf(Object value) {
        return switch (value) {
            case Map<?, ?> map -> BYTES_PER_ENTRY + map.values().stream().mapToInt(v -> BYTES_PER_ENTRY + sizeOf(v)).sum();
            case Collection<?> list -> BYTES_PER_ENTRY + list.stream().mapToInt(BsonDocumentType::sizeOf).sum();
            case String text -> 24 + text.length();
            case byte[] bytes -> bytes.length;
            case null, default -> 16;
        };
    }

    @Override
    public void write(WriteBuffer target, Document document) {
        var bson = Unpooled.buffer(512);
        BsonEncoder.encodeDocument(document, bson);
        target.put(bson.nioBuffer());
    }

    @Override
    public Document read(ByteBuffer source) {
        var bson = Unpooled.wrappedBuffer(source);
        var document = BsonDecoder.decodeBson(bson);
        source.position(source.position() + bson.readerIndex());
        return document;
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }
}
