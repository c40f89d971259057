package vn.muoiphut.keycloak;

import java.util.List;
import java.util.Map;

/** Made-up people who have an account and a place on the roster. */
enum TestPerson {
    WORKER("MP0001", "+84912345601"),
    FORGETFUL("MP0002", "+84912345602"),
    /** These two share a telephone. */
    ELDER("MP0003", "+84912345603"),
    YOUNGER("MP0004", "+84912345603");

    static final String PASSWORD = "mat-khau-mau";

    private final String number;
    private final String phone;

    TestPerson(String number, String phone) {
        this.number = number;
        this.phone = phone;
    }

    String number() {
        return number;
    }

    String phone() {
        return phone;
    }

    /** As a realm import has it. */
    Map<String, Object> account() {
        return Map.of(
                "username",
                number,
                "enabled",
                true,
                "firstName",
                "Công Nhân",
                "lastName",
                "Mẫu " + number,
                "attributes",
                Map.of(
                        "memberNumber", List.of(number),
                        "phoneNumber", List.of(phone),
                        "phoneNumberVerified", List.of("true")),
                "credentials",
                List.of(Map.of("type", "password", "value", PASSWORD)));
    }
}
