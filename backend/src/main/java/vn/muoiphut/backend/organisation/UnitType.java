package vn.muoiphut.backend.organisation;

/** What a unit is in the union, from the centre down. */
public enum UnitType {
    CONFEDERATION,
    FEDERATION,
    UPPER_LEVEL_UNION,
    BASE_UNION,
    SECTION
}
