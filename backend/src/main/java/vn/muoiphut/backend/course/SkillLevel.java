package vn.muoiphut.backend.course;

/**
 * The proficiency levels of DigComp 2.2 (Vuorikari, Kluzer, Punie: DigComp 2.2, European Commission 2022, JRC128415), by
 * their four broad names.
 */
public enum SkillLevel {
    FOUNDATION,
    INTERMEDIATE,
    ADVANCED,
    HIGHLY_SPECIALISED
}
