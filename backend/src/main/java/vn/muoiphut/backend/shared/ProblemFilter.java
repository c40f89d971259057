package vn.muoiphut.backend.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** The outermost filter: what other filters throw becomes a problem too. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemFilter extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(ProblemFilter.class);

    private final ProblemWriter problems;

    ProblemFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            chain.doFilter(request, response);
        } catch (RefusedException refused) {
            problems.write(request, response, refused.refusal());
        } catch (InvalidParameterException undecodable) {
            problems.write(request, response, HttpStatus.BAD_REQUEST, "bad-request");
        } catch (Exception unforeseen) {
            answer(request, response, unforeseen);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Exception unforeseen)
            throws IOException {
        if (response.isCommitted()) {
            log.debug("the answer to {} broke off", request.getRequestURI(), unforeseen);
            return;
        }
        log.error("{} {} failed", request.getMethod(), request.getRequestURI(), unforeseen);
        response.resetBuffer();
        problems.write(request, response, HttpStatus.INTERNAL_SERVER_ERROR, "internal");
    }
}
