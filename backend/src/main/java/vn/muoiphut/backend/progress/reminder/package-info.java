/**
 * Reminds members of what they were assigned. Before its time nothing is kept for any member: when a date comes near, a
 * round walks the units below the assignment, and what is to be sent to somebody is a document from then on.
 */
@NullMarked
package vn.muoiphut.backend.progress.reminder;

import org.jspecify.annotations.NullMarked;
