package vn.muoiphut.backend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.springframework.core.io.Resource;
import org.springframework.util.DigestUtils;

/** Names files by their content (ETag, RFC 9110). There are as many as the web application has, so each is kept. */
final class ContentTags implements Function<Resource, String> {

    private final ConcurrentMap<String, String> tags = new ConcurrentHashMap<>();

    @Override
    public String apply(Resource file) {
        try {
            return tags.computeIfAbsent(file.getURL().toString(), address -> tagOf(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String tagOf(Resource file) {
        try (var content = file.getInputStream()) {
            return "\"" + DigestUtils.md5DigestAsHex(content) + "\"";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
