package vn.muoiphut.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DialledNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0912345678",
                "0912 345 678",
                "+84 912.345.678",
                "(+84) 0912345678",
                "84912345678",
                "0084912345678"
            })
    void isTheSameHoweverItIsTyped(String typed) {
        assertThat(DialledNumber.international(typed)).contains("+84912345678");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "MP0001", "912345678", "0912", "+855 12 345 678"})
    void isNothingElse(String typed) {
        assertThat(DialledNumber.international(typed)).isEmpty();
    }
}
