package vn.muoiphut.backend.organisation;

import vn.muoiphut.backend.identity.Role;

/** A role in a unit, and so in every unit below it. */
public record RoleGrant(Role role, UnitId unit) {}
