package vn.muoiphut.backend.progress.reach;

import java.net.URI;
import java.util.List;

/** Which push services are called. Addresses come from members, so anything else would let them call what they cannot reach. */
final class PushServices {

    private final List<String> allowed;

    /** @param allowed as {@code https://host} or {@code https://*.host} */
    PushServices(List<String> allowed) {
        this.allowed = List.copyOf(allowed);
    }

    boolean include(URI endpoint) {
        return endpoint.getHost() != null
                && endpoint.getRawUserInfo() == null
                && allowed.stream().anyMatch(pattern -> matches(pattern, endpoint));
    }

    private static boolean matches(String pattern, URI endpoint) {
        var scheme = pattern.substring(0, pattern.indexOf("://"));
        var host = pattern.substring(pattern.indexOf("://") + 3);
        return scheme.equalsIgnoreCase(endpoint.getScheme())
                && (host.startsWith("*.")
                        ? endpoint.getHost().endsWith(host.substring(1))
                        : endpoint.getHost().equalsIgnoreCase(host));
    }
}
