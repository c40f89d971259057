/** An OpenID Connect provider with demo people, so that trying the platform out needs no other server. */
@NullMarked
package vn.muoiphut.local.identity;

import org.jspecify.annotations.NullMarked;
