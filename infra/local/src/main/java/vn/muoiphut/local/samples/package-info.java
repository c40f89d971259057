/** What an empty platform starts with: made-up units and people, and lessons worth watching. */
@NullMarked
package vn.muoiphut.local.samples;

import org.jspecify.annotations.NullMarked;
