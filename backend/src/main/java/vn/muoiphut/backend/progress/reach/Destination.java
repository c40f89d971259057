package vn.muoiphut.backend.progress.reach;

import java.net.URI;
import java.util.UUID;

/** Where one message goes. */
public sealed interface Destination {

    /** Names it among those of its member, for as long as it is the same. */
    String key();

    /**
     * A browser on a device (RFC 8030), with what is needed to write so that only it can read (RFC 8291).
     *
     * @param publicKey its point on P-256, uncompressed
     * @param secret 16 bytes
     */
    record Device(UUID id, URI endpoint, Base64Url publicKey, Base64Url secret) implements Destination {

        @Override
        public String key() {
            return id.toString();
        }
    }

    /** A mailbox whose owner has confirmed it. */
    record Mailbox(String address) implements Destination {

        @Override
        public String key() {
            return "mail";
        }
    }
}
