package vn.muoiphut.backend.organisation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.muoiphut.backend.identity.Allowed;
import vn.muoiphut.backend.identity.CurrentUsers;
import vn.muoiphut.backend.shared.RefusedException;

/** Enforces {@link Allowed} on every operation of ours before it begins. One without the annotation is refused. */
@Component
class RoleCheck implements HandlerInterceptor, WebMvcConfigurer {

    private static final Logger log = LoggerFactory.getLogger(RoleCheck.class);
    private static final String OURS = "vn.muoiphut.";

    private final Actors actors;
    private final Concerned concerned;
    private final CurrentUsers users;

    RoleCheck(Actors actors, Concerned concerned, CurrentUsers users) {
        this.actors = actors;
        this.concerned = concerned;
        this.users = users;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns("/error");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getName().startsWith(OURS)) {
            check(request, method);
        }
        return true;
    }

    private void check(HttpServletRequest request, HandlerMethod method) {
        var allowed = method.getMethodAnnotation(Allowed.class);
        if (allowed == null) {
            log.error("{} does not say who may call it", method);
            throw RefusedException.forbidden();
        }
        if (allowed.toAnyone()) {
            return;
        }
        if (!allowed.scope().isEmpty()) {
            if (!users.hasScope(allowed.scope())) {
                throw RefusedException.forbidden();
            }
            return;
        }
        var actor = actors.current();
        concerned.note(request, actor);
        if (Arrays.stream(allowed.value()).noneMatch(actor::is)) {
            throw RefusedException.forbidden();
        }
    }
}
