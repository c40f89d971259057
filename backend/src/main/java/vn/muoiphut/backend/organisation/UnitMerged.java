package vn.muoiphut.backend.organisation;

/** The unit is closed, and its members belong to another now; so does what it owned. It may come twice. */
public record UnitMerged(UnitId unit, UnitId into) {}
