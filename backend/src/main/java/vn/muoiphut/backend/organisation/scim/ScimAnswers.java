package vn.muoiphut.backend.organisation.scim;

import com.unboundid.scim2.common.ScimResource;
import com.unboundid.scim2.common.exceptions.BadRequestException;
import com.unboundid.scim2.common.exceptions.PreconditionFailedException;
import com.unboundid.scim2.common.exceptions.ScimException;
import com.unboundid.scim2.common.messages.ErrorResponse;
import com.unboundid.scim2.common.messages.ListResponse;
import com.unboundid.scim2.common.types.Meta;
import com.unboundid.scim2.common.utils.JsonUtils;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import vn.muoiphut.backend.shared.PublicAddress;

/** What SCIM resources and refusals look like on the wire (RFC 7644, 3.12 and 3.14). */
@Component
class ScimAnswers {

    static final String BASE = "/api/scim/v2";
    static final String SCIM_JSON = "application/scim+json";

    private final PublicAddress address;

    ScimAnswers(PublicAddress address) {
        this.address = address;
    }

    Meta meta(String type, String id, long version) {
        return new Meta()
                .setResourceType(type)
                .setLocation(URI.create(address.origin() + BASE + "/" + type + "s/" + id))
                .setVersion(tag(version));
    }

    static ResponseEntity<byte[]> one(HttpStatus status, ScimResource resource) {
        var meta = resource.getMeta();
        var answer = ResponseEntity.status(status).contentType(MediaType.parseMediaType(SCIM_JSON));
        if (meta != null && meta.getVersion() != null) {
            answer.header(HttpHeaders.ETAG, meta.getVersion());
        }
        if (meta != null && meta.getLocation() != null && status == HttpStatus.CREATED) {
            answer.location(meta.getLocation());
        }
        return answer.body(json(resource));
    }

    static ResponseEntity<byte[]> ok(ScimResource resource, @Nullable String known) {
        var version = resource.getMeta() == null ? null : resource.getMeta().getVersion();
        return known != null && version != null && known.contains(version)
                ? ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(version).build()
                : one(HttpStatus.OK, resource);
    }

    static <T extends ScimResource> ResponseEntity<byte[]> page(long total, int start, List<T> found) {
        return one(
                HttpStatus.OK,
                new ListResponse<>((int) Math.min(total, Integer.MAX_VALUE), found, start, found.size()));
    }

    static ResponseEntity<byte[]> error(int status, @Nullable String type, @Nullable String detail) {
        var error = new ErrorResponse(status);
        if (type != null) {
            error.setScimType(type);
        }
        error.setDetail(detail);
        return ResponseEntity.status(status)
                .contentType(MediaType.parseMediaType(SCIM_JSON))
                .body(json(error));
    }

    /** @throws ScimException {@code invalidSyntax} */
    static <T> T read(byte[] body, Class<T> type) throws ScimException {
        try {
            return JsonUtils.getObjectReader().forType(type).readValue(body);
        } catch (JacksonException | IllegalArgumentException e) {
            throw BadRequestException.invalidSyntax("The body is no such resource.");
        }
    }

    /** @throws ScimException 412 when the client has seen another version */
    static void requireVersion(@Nullable String expected, long version) throws ScimException {
        if (expected != null && !expected.equals("*") && !expected.contains(tag(version))) {
            throw new PreconditionFailedException("It has been changed since.");
        }
    }

    private static String tag(long version) {
        return "W/\"" + version + "\"";
    }

    private static byte[] json(Object value) {
        return JsonUtils.getObjectWriter().writeValueAsString(value).getBytes(StandardCharsets.UTF_8);
    }
}
