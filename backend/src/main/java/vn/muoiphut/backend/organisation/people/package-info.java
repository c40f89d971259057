/** What administrators do with members: take them on, change and move them, give and take roles. */
@NullMarked
package vn.muoiphut.backend.organisation.people;

import org.jspecify.annotations.NullMarked;
