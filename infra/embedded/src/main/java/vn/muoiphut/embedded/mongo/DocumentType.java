package vn.muoiphut.embedded.mongo;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Map;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/** Documents on disk are BSON: smaller and faster than Java serialization, and readable by other tools. */
final class DocumentType extends BasicDataType<Document> {

    private static final int OBJECT_BYTES = 48;

    @Override
    public int getMemory(Document document) {
        return estimate(document);
    }

    private static int estimate(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .mapToInt(entry -> OBJECT_BYTES + estimate(entry.getKey()) + estimate(entry.getValue()))
                        .sum();
            case Collection<?> values ->
                values.stream().mapToInt(DocumentType::estimate).sum() + OBJECT_BYTES;
            case String text -> text.length() + OBJECT_BYTES;
            case null, default -> OBJECT_BYTES / 2;
        };
    }

    @Override
    public void write(WriteBuffer target, Document document) {
        target.put(bson(document).nioBuffer());
    }

    static ByteBuf bson(Document document) {
        var encoded = Unpooled.buffer();
        BsonEncoder.encodeDocument(document, encoded);
        return encoded;
    }

    @Override
    public Document read(ByteBuffer source) {
        var encoded = Unpooled.wrappedBuffer(source);
        var document = BsonDecoder.decodeBson(encoded);
        source.position(source.position() + encoded.readerIndex());
        return document;
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }
}
