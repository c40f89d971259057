package vn.muoiphut.embedded.mongo;

import de.bwaldvogel.mongo.bson.Document;
import io.netty.buffer.ByteBufUtil;
import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.DataType;
import org.h2.mvstore.type.ObjectDataType;

/**
 * Ids on disk, in an order that stays the same. An id that is a document is kept and ordered as BSON: in Java's own
 * serialization, which is the store's way, the same document has other bytes once it has been read back, and what was
 * stored under it cannot be found any more.
 */
final class IdType extends BasicDataType<Object> {

    private static final byte OBJECT = 0;
    private static final byte DOCUMENT = 1;

    private final DataType<Object> objects = new ObjectDataType();
    private final DocumentType documents = new DocumentType();

    @Override
    public int compare(Object one, Object other) {
        if (one instanceof Document document && other instanceof Document another) {
            return ByteBufUtil.compare(DocumentType.bson(document), DocumentType.bson(another));
        }
        if (one instanceof Document || other instanceof Document) {
            return one instanceof Document ? 1 : -1;
        }
        return objects.compare(one, other);
    }

    @Override
    public int getMemory(Object id) {
        return id instanceof Document document ? documents.getMemory(document) : objects.getMemory(id);
    }

    @Override
    public void write(WriteBuffer target, Object id) {
        if (id instanceof Document document) {
            target.put(DOCUMENT);
            documents.write(target, document);
        } else {
            target.put(OBJECT);
            objects.write(target, id);
        }
    }

    @Override
    public Object read(ByteBuffer source) {
        return source.get() == DOCUMENT ? documents.read(source) : objects.read(source);
    }

    @Override
    public Object[] createStorage(int size) {
        return new Object[size];
    }
}
