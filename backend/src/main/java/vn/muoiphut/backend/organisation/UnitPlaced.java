package vn.muoiphut.backend.organisation;

/** The unit has come to another place in the tree: the units above it may be others now. It may come twice. */
public record UnitPlaced(UnitId unit) {}
