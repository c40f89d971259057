package vn.muoiphut.backend.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Answers with a problem where no controller has been reached yet: in filters. */
@Component
public class ProblemWriter {

    private final ProblemMapper problems;
    private final LocaleResolver languages;

    ProblemWriter(ProblemMapper problems, LocaleResolver languages) {
        this.problems = problems;
        this.languages = languages;
    }

    public void write(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
        write(response, problems.written(refusal, languages.resolveLocale(request)));
    }

    public void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code)
            throws IOException {
        write(response, problems.written(status, code, languages.resolveLocale(request)));
    }

    private static void write(HttpServletResponse response, ProblemMapper.Written problem) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(problem.json());
    }
}
