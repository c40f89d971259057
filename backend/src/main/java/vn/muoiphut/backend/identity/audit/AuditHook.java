package vn.muoiphut.backend.identity.audit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.muoiphut.backend.identity.Allowed;
import vn.muoiphut.backend.identity.CurrentUser;
import vn.muoiphut.backend.identity.CurrentUsers;
import vn.muoiphut.backend.identity.Role;

/**
 * The one place where operations come onto the audit trail: every one that changed something, but what {@link Allowed}
 * exempts, and every one that was refused for want of rights. Where things of others are concerned a refusal says "not
 * found"; among the operations that are not for everybody, that counts as one too.
 */
@Component
class AuditHook implements HandlerInterceptor, WebMvcConfigurer {

    private static final Set<String> CHANGING = Set.of("POST", "PUT", "PATCH", "DELETE");
    private static final String CALLER = AuditHook.class.getName();

    private final CurrentUsers users;
    private final AuditTrail trail;

    AuditHook(CurrentUsers users, AuditTrail trail) {
        this.users = users;
        this.trail = trail;
    }

    /** Before all others, as one that refuses keeps those behind it from being told how it ended. */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        users.find().ifPresent(user -> request.setAttribute(CALLER, user));
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (request.getAttribute(CALLER) instanceof CurrentUser user && handler instanceof HandlerMethod method) {
            var allowed = method.getMethodAnnotation(Allowed.class);
            if (allowed != null && belongsOnTheTrail(request.getMethod(), response.getStatus(), allowed)) {
                trail.add(request, user.subject(), method.getMethod().getName(), response.getStatus());
            }
        }
    }

    private static boolean belongsOnTheTrail(String method, int status, Allowed allowed) {
        return switch (status) {
            case 403 -> true;
            case 404 -> !List.of(allowed.value()).contains(Role.LEARNER);
            default -> status < 400 && CHANGING.contains(method) && allowed.audited();
        };
    }
}
