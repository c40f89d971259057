package vn.muoiphut.backend.organisation.scim;

import com.unboundid.scim2.common.ScimResource;
import com.unboundid.scim2.common.types.AuthenticationScheme;
import com.unboundid.scim2.common.types.BulkConfig;
import com.unboundid.scim2.common.types.ChangePasswordConfig;
import com.unboundid.scim2.common.types.ETagConfig;
import com.unboundid.scim2.common.types.EnterpriseUserExtension;
import com.unboundid.scim2.common.types.FilterConfig;
import com.unboundid.scim2.common.types.GroupResource;
import com.unboundid.scim2.common.types.PatchConfig;
import com.unboundid.scim2.common.types.ResourceTypeResource;
import com.unboundid.scim2.common.types.SchemaResource;
import com.unboundid.scim2.common.types.ServiceProviderConfigResource;
import com.unboundid.scim2.common.types.SortConfig;
import com.unboundid.scim2.common.types.UserResource;
import com.unboundid.scim2.common.utils.SchemaUtils;
import java.beans.IntrospectionException;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.muoiphut.backend.identity.Allowed;
import vn.muoiphut.backend.shared.RefusedException;

/** What this service provider can do (RFC 7644, 4). */
@RestController
@RequestMapping(ScimAnswers.BASE)
class ScimDiscoveryEndpoints {

    private static final List<Class<?>> TYPES =
            List.of(UserResource.class, EnterpriseUserExtension.class, GroupResource.class);

    @GetMapping("/ServiceProviderConfig")
    @Allowed(scope = ScimPaging.SCOPE)
    ResponseEntity<byte[]> serviceProviderConfig() {
        return ScimAnswers.one(
                HttpStatus.OK,
                new ServiceProviderConfigResource(
                        null,
                        new PatchConfig(true),
                        new BulkConfig(false, 0, 0),
                        new FilterConfig(true, ScimPaging.MOST),
                        new ChangePasswordConfig(false),
                        new SortConfig(false),
                        new ETagConfig(true),
                        List.of(AuthenticationScheme.createOAuth2BearerToken(true))));
    }

    @GetMapping("/ResourceTypes")
    @Allowed(scope = ScimPaging.SCOPE)
    ResponseEntity<byte[]> resourceTypes() {
        return list(types());
    }

    @GetMapping("/ResourceTypes/{name}")
    @Allowed(scope = ScimPaging.SCOPE)
    ResponseEntity<byte[]> resourceType(@PathVariable String name) {
        return one(types().stream().filter(type -> name.equals(type.getName())).toList());
    }

    @GetMapping("/Schemas")
    @Allowed(scope = ScimPaging.SCOPE)
    ResponseEntity<byte[]> schemas() {
        return list(described());
    }

    @GetMapping("/Schemas/{urn}")
    @Allowed(scope = ScimPaging.SCOPE)
    ResponseEntity<byte[]> schema(@PathVariable String urn) {
        return one(described().stream()
                .filter(schema -> urn.equals(schema.getId()))
                .toList());
    }

    private static List<ResourceTypeResource> types() {
        var users = new ResourceTypeResource(
                "User",
                "User",
                "A member",
                URI.create("/Users"),
                URI.create(SchemaUtils.getSchemaUrn(UserResource.class)),
                List.of(new ResourceTypeResource.SchemaExtension(
                        URI.create(SchemaUtils.getSchemaUrn(EnterpriseUserExtension.class)), false)));
        var groups = new ResourceTypeResource(
                "Group",
                "Group",
                "A unit",
                URI.create("/Groups"),
                URI.create(SchemaUtils.getSchemaUrn(GroupResource.class)),
                List.of());
        return List.of(users, groups);
    }

    private static List<SchemaResource> described() {
        return TYPES.stream()
                .map(type -> {
                    try {
                        return SchemaUtils.getSchema(type);
                    } catch (IntrospectionException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    private static ResponseEntity<byte[]> list(List<? extends ScimResource> all) {
        return ScimAnswers.page(all.size(), 1, all);
    }

    private static ResponseEntity<byte[]> one(List<? extends ScimResource> found) {
        return ScimAnswers.one(HttpStatus.OK, found.stream().findFirst().orElseThrow(RefusedException::notFound));
    }
}
