package vn.muoiphut.backend.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Writes every operation that changed something to the audit trail, but those that {@link Allowed} exempts. */
@Component
class AuditTrail implements HandlerInterceptor, WebMvcConfigurer {

    private static final Set<String> CHANGING = Set.of("POST", "PUT", "PATCH", "DELETE");

    private final CurrentUsers users;
    private final AuditStore store;

    AuditTrail(CurrentUsers users, AuditStore store) {
        this.users = users;
        this.store = store;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (CHANGING.contains(request.getMethod())
                && response.getStatus() < 400
                && handler instanceof HandlerMethod method) {
            var allowed = method.getMethodAnnotation(Allowed.class);
            if (allowed != null && allowed.audited()) {
                users.find()
                        .ifPresent(user -> store.add(user, method.getMethod().getName(), request.getRequestURI()));
            }
        }
    }
}
