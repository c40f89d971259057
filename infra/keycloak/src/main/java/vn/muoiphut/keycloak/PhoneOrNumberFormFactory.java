package vn.muoiphut.keycloak;

import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.authenticators.browser.UsernamePasswordFormFactory;
import org.keycloak.models.KeycloakSession;

/**
 * Takes the place of Keycloak's own form, under its own id: no flow has to be changed, and where this is missing
 * everybody still signs in with their user name.
 */
public final class PhoneOrNumberFormFactory extends UsernamePasswordFormFactory {

    @Override
    public Authenticator create(KeycloakSession session) {
        return new PhoneOrNumberForm();
    }

    /** Among factories of one id Keycloak takes that of the highest order; its own has 0. */
    @Override
    public int order() {
        return 1;
    }
}
