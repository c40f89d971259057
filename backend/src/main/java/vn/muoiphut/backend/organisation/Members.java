package vn.muoiphut.backend.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.muoiphut.backend.shared.Cursor;
import vn.muoiphut.backend.shared.FoldedText;
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

    /** The units that they were in before, in that order. */
    public List<FormerUnit> formerUnits(MemberId id) {
        return store.formerUnits(id);
    }

    /** Those that exist among these, in one query. */
    public Map<MemberId, Member> findAll(Collection<MemberId> ids) {
        return store.findAll(ids).stream().collect(Collectors.toMap(Member::id, Function.identity()));
    }

    public Optional<Member> findByExternalId(String id) {
        return store.findByExternalId(id);
    }

    /** By their ids, also those who are not active. Passing over costs what is passed over. */
    public List<Member> byId(int passedOver, int limit) {
        return store.byId(passedOver, limit);
    }

    /** How many there are, about, also those who are not active. */
    public long countAll() {
        return store.countAll();
    }

    public Optional<Member> findByNumber(String number) {
        return store.findByNumber(number);
    }

    /** Those that have one of the numbers, by these, in one query. */
    public Map<String, Member> findByNumbers(Collection<String> numbers) {
        return store.findByNumbers(numbers).stream().collect(Collectors.toMap(Member::number, Function.identity()));
    }

    /** The unit's own active members by their names, ignoring tone marks; the cursor has two keys. */
    public Page<Member> ofUnit(UnitId unit, @Nullable Cursor after, int limit) {
        return store.ofUnit(unit, after, limit);
    }

    /**
     * All members of the unit itself, by their names, also those who are not active.
     *
     * @param text begins a word of their names or is their number, with or without tone marks; empty for all
     */
    public Page<Member> search(UnitId unit, String text, @Nullable Cursor after, int limit) {
        return store.search(unit, FoldedText.words(text), text.strip(), after, limit);
    }

    /** Takes each active member of the units themselves, however many there are, in one query and in no order. */
    public void eachIn(Collection<UnitId> units, BiConsumer<UnitId, MemberId> taker) {
        store.eachIn(units, taker);
    }

    /** How many active members the units themselves have together. */
    public long count(Collection<UnitId> units) {
        return store.count(units);
    }

    /** How many active members the unit itself has. */
    public long count(UnitId unit) {
        return store.count(unit);
    }
}
