/** The shape of the tree and how it changes: new units, moves, mergers, closings. */
@NullMarked
package vn.muoiphut.backend.organisation.tree;

import org.jspecify.annotations.NullMarked;
