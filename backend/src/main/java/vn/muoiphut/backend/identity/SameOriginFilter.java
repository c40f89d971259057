package vn.muoiphut.backend.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.muoiphut.backend.shared.ProblemWriter;
import vn.muoiphut.backend.shared.PublicAddress;
import vn.muoiphut.backend.shared.Refusal;

/**
 * Keeps other sites from acting in the name of whoever is signed in here (CSRF): a request by cookie that changes
 * something must say that it comes from this site, by {@code Sec-Fetch-Site} or {@code Origin}, which no page can forge.
 */
final class SameOriginFilter extends OncePerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final PublicAddress address;
    private final ProblemWriter problems;

    SameOriginFilter(PublicAddress address, ProblemWriter problems) {
        this.address = address;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SAFE.contains(request.getMethod()) || !carriesCookies(request) || comesFromHere(request)) {
            chain.doFilter(request, response);
        } else {
            problems.write(request, response, new Refusal.Forbidden("auth.cross-site"));
        }
    }

    private static boolean carriesCookies(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) == null && request.getHeader(HttpHeaders.COOKIE) != null;
    }

    private boolean comesFromHere(HttpServletRequest request) {
        return "same-origin".equals(request.getHeader("Sec-Fetch-Site"))
                || address.origin().equals(request.getHeader(HttpHeaders.ORIGIN));
    }
}
