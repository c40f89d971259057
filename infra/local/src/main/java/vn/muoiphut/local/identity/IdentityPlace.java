package vn.muoiphut.local.identity;

import java.net.URI;
import java.nio.file.Path;

/**
 * Where the provider is and for whom.
 *
 * @param folder what it keeps: its key and who is signed in
 * @param issuer its own address
 * @param application the address of the web application that its people come from
 * @param clientSecret by which the backend proves itself
 */
public record IdentityPlace(Path folder, URI issuer, URI application, String clientSecret) {

    /** How the backend is called here, and what the access tokens are meant for. */
    public static final String CLIENT = "muoiphut-web";

    @Override
    public String toString() {
        return "IdentityPlace[issuer=" + issuer + "]";
    }
}
