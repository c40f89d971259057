package vn.muoiphut.backend.organisation;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.shared.Cursor;
import vn.muoiphut.backend.shared.Page;

/** The people of the units. */
@Component
public class Members {

    private final MemberStore store;

    Members(MemberStore store) {
        this.store = store;
    }

    public Optional<Member> find(MemberId id) {
        return store.find(id);
    }

    /** Those that exist among these, in one query. */
    public Map<MemberId, Member> findAll(Collection<MemberId> ids) {
        return store.findAll(ids).stream().collect(Collectors.toMap(Member::id, Function.identity()));
    }

    /** The unit's own members by their names, ignoring tone marks; the cursor has two keys. */
    public Page<Member> ofUnit(UnitId unit, @Nullable Cursor after, int limit) {
        return store.ofUnit(unit, after, limit);
    }

    /** How many members the units themselves have together. */
    public long count(Collection<UnitId> units) {
        return store.count(units);
    }

    /** How many members the unit itself has. */
    public long count(UnitId unit) {
        return store.count(unit);
    }
}
