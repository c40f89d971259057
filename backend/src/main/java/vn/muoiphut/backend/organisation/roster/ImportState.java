package vn.muoiphut.backend.organisation.roster;

/** How far an import is. */
enum ImportState {
    CHECKING,
    CHECKED,
    APPLYING,
    APPLIED;

    boolean isWork() {
        return this == CHECKING || this == APPLYING;
    }
}
