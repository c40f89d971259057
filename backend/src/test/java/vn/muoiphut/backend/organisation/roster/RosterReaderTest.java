package vn.muoiphut.backend.organisation.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.muoiphut.backend.organisation.PhoneNumber;
import vn.muoiphut.backend.shared.RefusedException;

class RosterReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String ROSTER = """
            Mã đoàn viên;Họ và tên;Ngày sinh;Số điện thoại;Mã đơn vị;Chức danh
            MP01;Công Nhân Mẫu Thử Sắc Huyền Hỏi Ngã Nặng ẤẦẨẪẬ ữợ;01/02/1985;0912.345.678;CD-1;Tổ trưởng
            """;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1258"})
    void readsEveryEncodingOfVietnamese(String encoding) {
        var bytes = encoded(ROSTER, Charset.forName(encoding));

        assertThat(lines(bytes)).singleElement().satisfies(RosterReaderTest::isWhole);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF", ""})
    void readsItWithAndWithoutAByteOrderMark(String mark) {
        assertThat(lines((mark + ROSTER).getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .satisfies(RosterReaderTest::isWhole);
        assertThat(lines((mark + ROSTER).getBytes(StandardCharsets.UTF_16LE)))
                .singleElement()
                .satisfies(RosterReaderTest::isWhole);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void readsEverySeparator(String separator) {
        assertThat(lines(utf8(ROSTER.replace(";", separator)))).singleElement().satisfies(RosterReaderTest::isWhole);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mã ĐV;HỌ TÊN;Ngày tháng năm sinh;SĐT;Mã CĐCS;Chức vụ",
                "ma doan vien;ho va ten;ngay sinh;dien thoai;ma don vi;chuc danh",
                "\"Mã số đoàn viên\";\"Họ và tên đoàn viên\";\"Ngày sinh (dd/mm/yyyy)\";Số ĐT;Mã công đoàn;Nghề nghiệp",
                "Member number;Full name;Date of birth;Phone number;Unit code;Position"
            })
    void knowsTheHeadingsThatUnionsWrite(String headings) {
        var table = ROSTER.replaceFirst("[^\n]*", headings.replace("Mã ĐV", "Mã số ĐV"));

        assertThat(lines(utf8(table))).singleElement().satisfies(RosterReaderTest::isWhole);
    }

    @Test
    void passesOverTitlesEmptyLinesAndColumnsItDoesNotKnow() {
        var read = new ArrayList<RosterLine>();
        var ignored = RosterReader.read(
                utf8("DANH SÁCH ĐOÀN VIÊN;;\n\nSTT;Mã đoàn viên;Họ đệm;Tên\n1;MP01;Công Nhân;Mẫu 01\n;;;\n"),
                TODAY,
                read::add);

        assertThat(ignored).containsExactly("STT");
        assertThat(read).extracting(RosterLine::name).containsExactly("Công Nhân Mẫu 01");
        assertThat(read).extracting(RosterLine::line).containsExactly(4);
    }

    @Test
    void readsQuotedCellsAndWhatKeepsSpreadsheetsFromCounting() {
        var read =
                lines(utf8("Mã đoàn viên,Họ và tên,SĐT,Chức danh\n\"MP\"\"01\",\"Mẫu,\n01\",'0912345678,=\"007\"\n"));

        assertThat(read.getFirst().number()).isEqualTo("MP\"01");
        assertThat(read.getFirst().name()).isEqualTo("Mẫu, 01");
        assertThat(read.getFirst().phone()).isEqualTo(new PhoneNumber("+84912345678"));
        assertThat(read.getFirst().position()).isEqualTo("007");
    }

    @Test
    void saysEverythingThatIsWrongWithALine() {
        var read = lines(utf8("""
                Mã đoàn viên;Họ và tên;Ngày sinh;SĐT;Email
                ;;31/04/1980;12345;không
                MP01;Công Nhân Mẫu 01;;;
                MP01;Công Nhân Mẫu 02;;;
                """));

        assertThat(read.getFirst().reasons())
                .extracting(RosterLine.Reason::code)
                .containsExactly(
                        "number-missing", "name-missing", "phone-unreadable", "born-unreadable", "email-unreadable");
        assertThat(read.get(1).reasons()).isEmpty();
        assertThat(read.get(2).reasons()).extracting(RosterLine.Reason::code).containsExactly("number-twice");
        assertThat(read.get(2).reasons())
                .extracting(RosterLine.Reason::argument)
                .containsExactly("3");
    }

    @Test
    void readsWorkbooksThatHaveEatenZerosAndCountedDays() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "Test", "1.0")) {
            var sheet = workbook.newWorksheet("Danh sách");
            var headings = ROSTER.lines().findFirst().orElseThrow().split(";", -1);
            for (int column = 0; column < headings.length; column++) {
                sheet.value(0, column, headings[column]);
            }
            sheet.value(1, 0, "MP01");
            sheet.inlineString(1, 1, "Công Nhân Mẫu 01");
            sheet.value(1, 2, LocalDate.of(1985, 2, 1));
            sheet.style(1, 2).format("dd/mm/yyyy").set();
            sheet.value(1, 3, 912_345_678);
            sheet.value(1, 4, 101);
        }

        var line = lines(file.toByteArray()).getFirst();

        assertThat(line.born()).isEqualTo(LocalDate.of(1985, 2, 1));
        assertThat(line.phone()).isEqualTo(new PhoneNumber("+84912345678"));
        assertThat(line.unitCode()).isEqualTo("101");
        assertThat(line.reasons()).isEmpty();
    }

    @Test
    void refusesWhatIsNoRoster() throws IOException {
        refuses(utf8("Chỉ là một bức thư.\nKính gửi"), "roster.no-headings");
        refuses(new byte[0], "roster.no-headings");
        refuses(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, "roster.old-excel");
        refuses(new byte[] {0x50, 0x4B, 0x03, 0x04, 1, 2, 3}, "roster.unreadable");
        refuses(workbook("<a/>".getBytes(StandardCharsets.UTF_8)), "roster.unreadable");
    }

    @Test
    void refusesAFileThatUnpacksToGigabytes() throws IOException {
        refuses(workbook(new byte[81_000_000]), "roster.too-large");
    }

    @Test
    void readsNoEntitiesOfAHostileWorkbook() throws IOException {
        var bomb = "<!DOCTYPE sst [<!ENTITY a \"" + "x".repeat(1000) + "\"><!ENTITY b \"" + "&a;".repeat(1000)
                + "\"><!ENTITY c \"" + "&b;".repeat(1000) + "\">]><sst><si><t>&c;</t></si></sst>";

        refuses(workbook(bomb.getBytes(StandardCharsets.UTF_8)), "roster.unreadable");
    }

    private static byte[] workbook(byte[] texts) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            for (var part : List.of("[Content_Types].xml", "xl/workbook.xml", "xl/sharedStrings.xml")) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write(part.endsWith("sharedStrings.xml") ? texts : "<workbook/>".getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file.toByteArray();
    }

    private static void refuses(byte[] content, String code) {
        assertThatThrownBy(() -> RosterReader.read(content, TODAY, line -> {}))
                .isInstanceOf(RefusedException.class)
                .hasMessage(code);
    }

    private static void isWhole(RosterLine line) {
        assertThat(line.number()).isEqualTo("MP01");
        assertThat(line.name()).isEqualTo("Công Nhân Mẫu Thử Sắc Huyền Hỏi Ngã Nặng ẤẦẨẪẬ ữợ");
        assertThat(line.born()).isEqualTo(LocalDate.of(1985, 2, 1));
        assertThat(line.phone()).isEqualTo(new PhoneNumber("+84912345678"));
        assertThat(line.unitCode()).isEqualTo("CD-1");
        assertThat(line.position()).isEqualTo("Tổ trưởng");
        assertThat(line.reasons()).isEmpty();
    }

    private static List<RosterLine> lines(byte[] content) {
        var lines = new ArrayList<RosterLine>();
        RosterReader.read(content, TODAY, lines::add);
        return lines;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** As programs write Windows-1258: vowels with a roof or a horn are letters, tone marks follow them. */
    private static byte[] encoded(String text, Charset charset) {
        if (!charset.name().equalsIgnoreCase("windows-1258")) {
            return text.getBytes(charset);
        }
        var bytes = new ByteArrayOutputStream();
        text.codePoints().forEach(letter -> {
            var whole = Character.toString(letter);
            if (charset.newEncoder().canEncode(whole)) {
                bytes.writeBytes(whole.getBytes(charset));
                return;
            }
            var apart = Normalizer.normalize(whole, Normalizer.Form.NFD);
            var tone = apart.codePoints()
                    .filter(mark -> "\u0300\u0301\u0303\u0309\u0323".indexOf(mark) >= 0)
                    .findFirst()
                    .orElseThrow();
            var vowel = Normalizer.normalize(apart.replace(Character.toString(tone), ""), Normalizer.Form.NFC);
            bytes.writeBytes((vowel + Character.toString(tone)).getBytes(charset));
        });
        return bytes.toByteArray();
    }
}
