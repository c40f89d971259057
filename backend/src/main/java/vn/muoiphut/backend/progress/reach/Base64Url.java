package vn.muoiphut.backend.progress.reach;

import java.util.Base64;

/** Bytes in the form that browsers give them in: base64url (RFC 4648) without padding. */
public record Base64Url(String text) {

    static Base64Url of(byte[] bytes) {
        return new Base64Url(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** @throws IllegalArgumentException when it is no such text */
    byte[] bytes() {
        return Base64.getUrlDecoder().decode(text);
    }
}
