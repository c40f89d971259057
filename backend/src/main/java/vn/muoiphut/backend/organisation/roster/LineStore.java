package vn.muoiphut.backend.organisation.roster;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.organisation.MemberId;
import vn.muoiphut.backend.organisation.PhoneNumber;
import vn.muoiphut.backend.organisation.UnitId;

/** The lines of imports, in pieces of some hundred: each piece one document. */
@Component
class LineStore {

    static final String COLLECTION = "rosterLines";

    record Key(UUID importId, int piece) {}

    /** @param verdicts that occur in it, so that a list of one kind passes over pieces without */
    @Document(COLLECTION)
    private record StoredPiece(
            @Id Key id, UUID importId, int piece, int lastLine, Set<String> verdicts, List<StoredLine> lines) {}

    private record StoredLine(
            int line,
            String number,
            String name,
            @Nullable String unitCode,
            @Nullable String born,
            @Nullable String phone,
            @Nullable String position,
            @Nullable String email,
            @Nullable String verdict,
            @Nullable UUID member,
            @Nullable UUID from,
            @Nullable UUID unit,
            @Nullable List<RosterLine.Difference> differences,
            @Nullable List<RosterLine.Reason> reasons,
            @Nullable Boolean applied) {

        static StoredLine of(RosterLine line) {
            return new StoredLine(
                    line.line(),
                    line.number(),
                    line.name(),
                    line.unitCode(),
                    line.born() == null ? null : line.born().toString(),
                    line.phone() == null ? null : line.phone().text(),
                    line.position(),
                    line.email(),
                    line.verdict() == null ? null : line.verdict().name(),
                    line.member() == null ? null : line.member().value(),
                    line.from() == null ? null : line.from().value(),
                    line.unit() == null ? null : line.unit().value(),
                    line.differences().isEmpty() ? null : line.differences(),
                    line.reasons().isEmpty() ? null : line.reasons(),
                    line.applied() ? true : null);
        }

        RosterLine toLine() {
            return new RosterLine(
                    line,
                    number,
                    name,
                    unitCode,
                    born == null ? null : LocalDate.parse(born),
                    phone == null ? null : new PhoneNumber(phone),
                    position,
                    email,
                    verdict == null ? null : Verdict.valueOf(verdict),
                    member == null ? null : new MemberId(member),
                    from == null ? null : new UnitId(from),
                    unit == null ? null : new UnitId(unit),
                    differences == null ? List.of() : differences,
                    reasons == null ? List.of() : reasons,
                    Boolean.TRUE.equals(applied));
        }
    }

    private final MongoOperations mongo;

    LineStore(MongoOperations mongo) {
        this.mongo = mongo;
    }

    List<RosterLine> read(ImportId id, int piece) {
        return Optional.ofNullable(mongo.findById(new Key(id.value(), piece), StoredPiece.class))
                .map(found -> found.lines().stream().map(StoredLine::toLine).toList())
                .orElseThrow(() -> new IllegalStateException("import " + id + " lacks piece " + piece));
    }

    /** Puts a piece in place, whatever was there. */
    void write(ImportId id, int piece, List<RosterLine> lines) {
        mongo.save(new StoredPiece(
                new Key(id.value(), piece),
                id.value(),
                piece,
                lines.getLast().line(),
                lines.stream().map(line -> String.valueOf(line.verdict())).collect(Collectors.toSet()),
                lines.stream().map(StoredLine::of).toList()));
    }

    /** Lines behind one of them, one more than wanted where there are more. */
    List<RosterLine> after(ImportId id, int line, @Nullable Verdict verdict, int limit) {
        var found = new ArrayList<RosterLine>();
        var last = line;
        for (var piece = next(id, last, verdict);
                piece.isPresent() && found.size() <= limit;
                piece = next(id, last, verdict)) {
            piece.get().lines().stream()
                    .map(StoredLine::toLine)
                    .filter(each -> each.line() > line && (verdict == null || each.verdict() == verdict))
                    .forEach(found::add);
            last = piece.get().lastLine();
        }
        return found.subList(0, Math.min(found.size(), limit + 1));
    }

    private Optional<StoredPiece> next(ImportId id, int line, @Nullable Verdict verdict) {
        var wanted = where("importId").is(id.value()).and("lastLine").gt(line);
        if (verdict != null) {
            wanted = wanted.and("verdicts").is(verdict.name());
        }
        return Optional.ofNullable(mongo.findOne(Query.query(wanted).with(Sort.by("lastLine")), StoredPiece.class));
    }

    void remove(Collection<ImportId> ids) {
        mongo.remove(
                Query.query(
                        where("importId").in(ids.stream().map(ImportId::value).toList())),
                StoredPiece.class);
    }
}
