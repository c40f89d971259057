package vn.muoiphut.backend.organisation;

import java.time.Instant;

/** A unit that a member was in before. */
public record FormerUnit(UnitId unit, Instant until) {}
