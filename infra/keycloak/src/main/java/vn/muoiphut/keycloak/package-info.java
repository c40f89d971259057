/** What Keycloak is given so that people may sign in with what they know: their telephone or their member number. */
@NullMarked
package vn.muoiphut.keycloak;

import org.jspecify.annotations.NullMarked;
