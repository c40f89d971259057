/** How a member is reached who does not look: by Web Push on their devices and by e-mail, as far as they want it. */
@NullMarked
package vn.muoiphut.backend.progress.reach;

import org.jspecify.annotations.NullMarked;
