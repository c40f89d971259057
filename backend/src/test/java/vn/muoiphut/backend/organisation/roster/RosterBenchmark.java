package vn.muoiphut.backend.organisation.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.muoiphut.backend.BackendTest;
import vn.muoiphut.backend.Place;
import vn.muoiphut.backend.organisation.Unit;
import vn.muoiphut.backend.organisation.UnitId;
import vn.muoiphut.backend.organisation.UnitType;
import vn.muoiphut.backend.organisation.Units;
import vn.muoiphut.backend.organisation.tree.Tree;

/** Measures one import of many lines: started by infra/bench/roster, and no test of the build. */
class RosterBenchmark extends BackendTest {

    private static final int UNITS = 100;

    private final int count = Integer.getInteger("muoiphut.bench.lines", 100_000);
    private final List<String> table = new ArrayList<>();

    @Test
    void measuresOneImport() throws IOException {
        var top = unit(Place.OTHER_BASE.id(), "BENCH");
        for (int i = 0; i < UNITS; i++) {
            unit(top.id(), "BENCH-" + i);
        }
        var rosters = part(Rosters.class);
        var work = part(RosterWork.class);
        var csv = csv(0);

        var first = new ImportId(UUID.randomUUID());
        measure("read and keep " + csv.length / 1_000_000 + " MB", () -> rosters.upload(first, top, "bench.csv", csv));
        measure("check all lines, all new", work::workOff);
        measure("apply all lines", () -> {
            rosters.apply(first, top, null);
            work.workOff();
        });
        var again = new ImportId(UUID.randomUUID());
        measure("the same file again: read, check", () -> {
            rosters.upload(again, top, "bench.csv", csv);
            work.workOff();
        });
        var moved = new ImportId(UUID.randomUUID());
        measure("everybody moves: read, check, apply", () -> {
            rosters.upload(moved, top, "bench.csv", csv(1));
            work.workOff();
            rosters.apply(moved, top, null);
            work.workOff();
        });
        var workbook = new byte[1][];
        measure("export as a workbook", () -> workbook[0] = workbook(top));
        var back = new ImportId(UUID.randomUUID());
        measure("that workbook again: read, check", () -> {
            rosters.upload(back, top, "bench.xlsx", workbook[0]);
            work.workOff();
        });

        assertThat(rosters.get(first, top).applied()).isEqualTo(count);
        assertThat(rosters.get(again, top).counts()).containsEntry(Verdict.SAME, count);
        assertThat(rosters.get(moved, top).counts()).containsEntry(Verdict.MOVED, count);
        assertThat(rosters.get(back, top).counts()).containsEntry(Verdict.SAME, count);
        var file = System.getProperty("muoiphut.bench.table");
        if (file != null) {
            Files.write(Path.of(file), table);
        }
    }

    private void measure(String what, Runnable task) {
        var start = System.nanoTime();
        task.run();
        var took = Duration.ofNanos(System.nanoTime() - start);
        table.add("%-45s %7.1f s".formatted(what, took.toMillis() / 1000.0));
    }

    private byte[] csv(int shift) {
        var text = new StringBuilder("Mã đoàn viên;Họ và tên;Ngày sinh;Số điện thoại;Mã đơn vị;Chức danh\n");
        for (int i = 0; i < count; i++) {
            text.append("BENCH%07d;Công Nhân Mẫu %d;%02d/%02d/19%02d;09%08d;BENCH-%d;Công nhân\n"
                    .formatted(i, i, 1 + i % 28, 1 + i % 12, 60 + i % 40, i, (i + shift) % UNITS));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private byte[] workbook(Unit top) {
        try (var stream = part(RosterTable.class).xlsx(top, Locale.of("vi"))) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Unit unit(UnitId parent, String code) {
        var id = part(Tree.class)
                .create(new UnitId(UUID.randomUUID()), parent, code, "Đơn vị " + code, UnitType.BASE_UNION)
                .id();
        return part(Units.class).get(id);
    }
}
