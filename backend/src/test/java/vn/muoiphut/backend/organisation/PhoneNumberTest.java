package vn.muoiphut.backend.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0912345678",
                " 0912 345 678 ",
                "0912.345.678",
                "091-234-5678",
                "(+84) 912 345 678",
                "+84 (0) 912 345 678",
                "84912345678",
                "0084912345678",
                "912345678",
                "'0912345678"
            })
    void isTheSameHoweverItWasWritten(String written) {
        assertThat(PhoneNumber.parse(written)).contains(new PhoneNumber("+84912345678"));
    }

    @ParameterizedTest
    @CsvSource({
        "01623456789, +84323456789",
        "+841201234567, +84701234567",
        "1991234567, +84591234567",
        "024 3825 1234, +842438251234",
        "842438251234, +842438251234",
        "849123456, +84849123456",
        "84849123456, +84849123456",
        "+855 12 345 678, +85512345678",
        "0085512345678, +85512345678"
    })
    void isReadAsItIsDialledToday(String written, String dialled) {
        assertThat(PhoneNumber.parse(written).map(PhoneNumber::text).orElse("")).isEqualTo(dialled);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "không có",
                "091234567",
                "09123456789",
                "0112345678",
                "01191234567",
                "+0912345678",
                "091234567x",
                "１２３４５６７８９"
            })
    void isNothingElse(String written) {
        assertThat(PhoneNumber.parse(written)).isEmpty();
    }
}
