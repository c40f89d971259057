package vn.muoiphut.backend.organisation.tree;

import org.jspecify.annotations.Nullable;

/**
 * How often the shape of the tree has changed.
 *
 * @param pending the last change, where it may not have reached its unit yet
 */
record TreeJournal(long revision, @Nullable TreeChange pending) {}
