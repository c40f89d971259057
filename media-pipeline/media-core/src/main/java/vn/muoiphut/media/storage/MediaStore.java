package vn.muoiphut.media.storage;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Keeps media as objects under keys such as {@code assets/7d…/1/240p.mp4}.
 *
 * <p>An object is there wholly or not at all; writing a key again replaces the object, and of two writers at once one
 * wins wholly. A key is a leaf: nothing is stored below another object's key. Anything that the store cannot do just now
 * is thrown as an unchecked exception and may be tried again.
 */
public interface MediaStore {

    /** Makes the store ready for use; harmless when it is. */
    void prepare();

    /** Stores a file. */
    void put(String key, Path file, String contentType);

    /** Stores a few bytes. */
    void put(String key, byte[] content, String contentType);

    /**
     * The bytes of a small object.
     *
     * @throws MissingObjectException when there is none
     */
    byte[] get(String key);

    /**
     * Copies an object into a file, which must not exist.
     *
     * @throws MissingObjectException when there is none
     */
    void download(String key, Path target);

    /** What is known about an object, empty when there is none. */
    Optional<StoredObject> head(String key);

    /** Every object whose key begins with {@code prefix}, in the order of keys; empty when there is none. */
    List<StoredObject> list(String prefix);

    /** Removes an object; harmless when there is none. */
    void delete(String key);

    /** Removes every object whose key begins with {@code prefix}. */
    default void deleteAll(String prefix) {
        list(prefix).forEach(object -> delete(object.key()));
    }

    /**
     * Begins an upload in parts. Nothing is stored under the key until it is completed.
     *
     * @return the id of the upload
     */
    String beginUpload(String key, String contentType);

    /**
     * Where a client may PUT one part, with no other permission than these headers and this time.
     *
     * @param validFor at most seven days
     */
    URI partUrl(String key, String uploadId, int number, Duration validFor);

    /**
     * The parts that have arrived, in the order of their numbers. Of an upload that was completed or aborted a store may
     * know none.
     *
     * @throws MissingObjectException when the store knows that there is no such unfinished upload
     */
    List<UploadedPart> parts(String key, String uploadId);

    /**
     * Joins the parts to the object. All but the last have at least 5 MiB.
     *
     * @throws MissingObjectException when there is no such unfinished upload
     */
    void completeUpload(String key, String uploadId, List<UploadedPart> parts);

    /** Gives an upload up and frees its parts; harmless when there is none. */
    void abortUpload(String key, String uploadId);

    /** Uploads neither completed nor aborted, of keys that begin with {@code prefix}. */
    List<PendingUpload> pendingUploads(String prefix);

    /**
     * Where anybody may GET the object for a while, also in ranges. Everyone who asks within the same window of time is
     * given the same address, so that caches between the store and its viewers work.
     */
    URI publicUrl(String key);

    /**
     * Where anybody may GET the object for a while, as a file to be kept and not to be shown.
     *
     * @param fileName what it is to be called there
     */
    URI downloadUrl(String key, String fileName);
}
