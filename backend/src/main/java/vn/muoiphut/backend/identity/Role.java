package vn.muoiphut.backend.identity;

/** What somebody may be in a unit. Every member is a learner; the others are granted. */
public enum Role {
    LEARNER,
    TRAINER,
    MANAGER,
    ADMINISTRATOR
}
