package vn.muoiphut.keycloak;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.authenticators.browser.UsernamePasswordForm;
import org.keycloak.models.UserModel;
import org.keycloak.services.managers.AuthenticationManager;

/**
 * Keycloak's form for user name and password, in which a verified telephone number stands for the user name. A number
 * that two accounts have stands for neither.
 */
final class PhoneOrNumberForm extends UsernamePasswordForm {

    static final String PHONE = "phoneNumber";
    static final String VERIFIED = "phoneNumberVerified";

    @Override
    protected boolean validateForm(AuthenticationFlowContext context, MultivaluedMap<String, String> typed) {
        var name = typed.getFirst(AuthenticationManager.FORM_USERNAME);
        if (name == null) {
            return super.validateForm(context, typed);
        }
        // A copy: the page that says "wrong password" must show what was typed, and not whose number it is.
        var meant = new MultivaluedHashMap<>(typed);
        meant.putSingle(AuthenticationManager.FORM_USERNAME, userName(context, name));
        return super.validateForm(context, meant);
    }

    private static String userName(AuthenticationFlowContext context, String typed) {
        var phone = DialledNumber.international(typed);
        if (phone.isEmpty()) {
            return typed.strip();
        }
        var found = context.getSession()
                .users()
                .searchForUserByUserAttributeStream(context.getRealm(), PHONE, phone.get())
                .filter(user -> "true".equals(user.getFirstAttribute(VERIFIED)))
                .map(UserModel::getUsername)
                .limit(2)
                .toList();
        return found.size() == 1 ? found.getFirst() : typed.strip();
    }
}
