package vn.muoiphut.backend.progress.reach;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.organisation.MemberId;
import vn.muoiphut.backend.progress.reach.Destination.Device;

/** The devices on which members are reminded, each under an id that follows from its endpoint. */
@Component
class DeviceStore {

    static final String COLLECTION = "memberDevices";

    @Document(COLLECTION)
    private record StoredDevice(
            @Id UUID id, UUID memberId, String endpoint, String publicKey, String secret, Instant at) {

        Device toDevice() {
            return new Device(id, URI.create(endpoint), new Base64Url(publicKey), new Base64Url(secret));
        }
    }

    private final MongoOperations mongo;

    DeviceStore(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** The devices of those among the members that have some, the latest first. */
    Map<MemberId, List<Device>> ofMembers(Collection<MemberId> members) {
        var query = Query.query(where("memberId")
                        .in(members.stream().map(MemberId::value).toList()))
                .with(Sort.by(Sort.Direction.DESC, "at"))
                .cursorBatchSize(1_000);
        return mongo.find(query, StoredDevice.class).stream()
                .collect(Collectors.groupingBy(
                        found -> new MemberId(found.memberId()),
                        Collectors.mapping(StoredDevice::toDevice, Collectors.toList())));
    }

    /** Whoever had it before has it no more. */
    void save(MemberId member, Device device, Instant now) {
        mongo.save(new StoredDevice(
                device.id(),
                member.value(),
                device.endpoint().toString(),
                device.publicKey().text(),
                device.secret().text(),
                now));
    }

    /** @return false when they have no such device */
    boolean remove(MemberId member, UUID device) {
        var theirs = where("_id").is(device).and("memberId").is(member.value());
        return mongo.remove(Query.query(theirs), StoredDevice.class).getDeletedCount() == 1;
    }
}
