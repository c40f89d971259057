package vn.muoiphut.backend.organisation.roster;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import vn.muoiphut.backend.shared.FoldedText;

/** What a column may say of a member, and how unions head it: with or without tone marks, long or short. */
@SuppressWarnings("ImmutableEnumChecker") // sets made by Set.of
enum Field {
    NUMBER(
            "ma doan vien",
            "ma so doan vien",
            "so doan vien",
            "ma dv",
            "ma so dv",
            "msdv",
            "so the doan vien",
            "ma the",
            "ma the doan vien",
            "so the",
            "ma so",
            "ma",
            "member number",
            "number",
            "member id"),
    NAME(
            "ho va ten",
            "ho ten",
            "ho va ten doan vien",
            "ho ten doan vien",
            "ten doan vien",
            "ho va ten nld",
            "ho va ten nguoi lao dong",
            "hoten",
            "full name",
            "name"),
    FAMILY_NAME("ho", "ho dem", "ho va dem", "ho va ten dem", "ho va ten lot", "ho lot", "ho chu lot", "family name"),
    GIVEN_NAME("ten", "ten goi", "given name"),
    BORN(
            "ngay sinh",
            "ngay thang nam sinh",
            "ngay thang sinh",
            "sinh ngay",
            "ns",
            "ngaysinh",
            "date of birth",
            "birth date",
            "born"),
    PHONE(
            "so dien thoai",
            "dien thoai",
            "sdt",
            "so dt",
            "dt",
            "dien thoai di dong",
            "so dien thoai di dong",
            "di dong",
            "so di dong",
            "dtdd",
            "so dien thoai lien he",
            "dien thoai lien he",
            "phone",
            "phone number",
            "mobile"),
    UNIT(
            "ma don vi",
            "ma so don vi",
            "ma cong doan",
            "ma cd",
            "ma cdcs",
            "ma don vi cong doan",
            "ma cong doan co so",
            "ma so cong doan",
            "ma to chuc",
            "ma dvi",
            "unit code",
            "unit"),
    POSITION(
            "chuc danh",
            "chuc vu",
            "vi tri",
            "vi tri cong viec",
            "vi tri viec lam",
            "chuc vu cong doan",
            "chuc danh cong viec",
            "nghe nghiep",
            "cong viec",
            "position",
            "title",
            "job title"),
    EMAIL("email", "e mail", "thu dien tu", "dia chi email", "hop thu dien tu", "dia chi thu dien tu", "mail");

    private final Set<String> headings;

    Field(String... headings) {
        this.headings = Set.of(headings);
    }

    static Optional<Field> headedBy(String heading) {
        // What follows in brackets explains: "Ngày sinh (dd/mm/yyyy)".
        var folded = FoldedText.fold(heading.replaceAll("[(\\[].*", ""));
        return Arrays.stream(values())
                .filter(field -> field.headings.contains(folded))
                .findFirst();
    }
}
