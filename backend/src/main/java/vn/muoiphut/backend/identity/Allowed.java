package vn.muoiphut.backend.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call an operation. It stands on the method of the controller; an operation without it is refused to everyone.
 * It tells the roles only: for which units somebody has a role is asked where the unit is known.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Allowed {

    /** Any one of these roles, in any unit. Every member has {@link Role#LEARNER}. */
    Role[] value() default {};

    /** Also without signing in: the address itself is the right to read it. */
    boolean toAnyone() default false;

    /**
     * Instead of roles: a client whose access token was given for this scope (RFC 6749, 3.3). Nobody else then, whatever
     * their role.
     */
    String scope() default "";

    /** Whether a call that changes something is written to the audit trail. Off for what learners do all day. */
    boolean audited() default true;
}
