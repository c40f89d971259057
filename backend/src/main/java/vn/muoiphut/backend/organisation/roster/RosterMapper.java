package vn.muoiphut.backend.organisation.roster;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;
import vn.muoiphut.api.model.RosterCounts;
import vn.muoiphut.api.model.RosterDifference;
import vn.muoiphut.api.model.RosterField;
import vn.muoiphut.api.model.RosterImportState;
import vn.muoiphut.api.model.RosterRefusal;
import vn.muoiphut.api.model.RosterVerdict;

/** Imports and their lines as they are on the wire, with reasons in the reader's language. */
@Component
class RosterMapper implements Converter<String, RosterVerdict> {

    private final MessageSource texts;

    RosterMapper(MessageSource texts) {
        this.texts = texts;
    }

    @Override
    public RosterVerdict convert(String text) {
        return RosterVerdict.of(text);
    }

    vn.muoiphut.api.model.RosterImport toWire(RosterImport found) {
        return new vn.muoiphut.api.model.RosterImport(
                found.id().value(),
                state(found.state()),
                found.fileName(),
                found.uploadedAt(),
                found.lines(),
                found.state() == ImportState.CHECKING
                        ? Math.min(found.done() * RosterImport.CHUNK, found.lines())
                        : found.lines(),
                found.toApply(),
                found.applied(),
                counts(found.counts()),
                found.ignoredColumns());
    }

    vn.muoiphut.api.model.RosterLine toWire(RosterLine line, Locale language) {
        return new vn.muoiphut.api.model.RosterLine(
                line.line(),
                verdict(line.verdict()),
                line.applied(),
                line.number(),
                line.name(),
                line.unitCode(),
                line.differences().stream()
                        .map(each -> new RosterDifference(field(each.field()), each.before(), each.after()))
                        .toList(),
                line.reasons().stream().map(reason -> refusal(reason, language)).toList());
    }

    static Verdict toDomain(RosterVerdict verdict) {
        return Verdict.valueOf(verdict.name());
    }

    private RosterRefusal refusal(RosterLine.Reason reason, Locale language) {
        var argument =
                List.of(Objects.requireNonNullElse(reason.argument(), "")).toArray();
        var text = texts.getMessage("roster.line." + reason.code(), argument, reason.code(), language);
        return new RosterRefusal(
                reason.field() == null ? null : field(reason.field()),
                "roster." + reason.code(),
                Objects.requireNonNullElse(text, reason.code()));
    }

    private static RosterField field(String name) {
        return switch (name) {
            case "FAMILY_NAME", "GIVEN_NAME" -> RosterField.NAME;
            default -> RosterField.valueOf(name);
        };
    }

    private static RosterImportState state(ImportState state) {
        return RosterImportState.valueOf(state.name());
    }

    /** A line that nobody has checked yet changes nothing. */
    private static RosterVerdict verdict(@Nullable Verdict verdict) {
        return verdict == null ? RosterVerdict.SAME : RosterVerdict.valueOf(verdict.name());
    }

    private static RosterCounts counts(Map<Verdict, Integer> counts) {
        return new RosterCounts(
                counts.getOrDefault(Verdict.NEW, 0),
                counts.getOrDefault(Verdict.CHANGED, 0),
                counts.getOrDefault(Verdict.MOVED, 0),
                counts.getOrDefault(Verdict.SAME, 0),
                counts.getOrDefault(Verdict.REFUSED, 0));
    }
}
