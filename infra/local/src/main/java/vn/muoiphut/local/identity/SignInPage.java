package vn.muoiphut.local.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** One name, one password, one button; in Vietnamese, and in English for who asks for it. */
@RestController
class SignInPage {

    static final String PATH = "/login";

    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z.]+)}}");

    private final String template = read("identity/sign-in.html");

    @GetMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String show(HttpServletRequest request, CsrfToken token, @RequestParam @Nullable String error) {
        var language = language(request);
        var texts = ResourceBundle.getBundle("identity/texts", Locale.of(language));
        return PLACE.matcher(template)
                .replaceAll(place -> Matcher.quoteReplacement(
                        switch (place.group(1)) {
                            case "lang" -> language;
                            case "token.name" -> token.getParameterName();
                            case "token" -> escaped(token.getToken());
                            case "error" -> error == null ? "" : alert(texts);
                            case "people" -> people();
                            default -> escaped(texts.getString(place.group(1)));
                        }));
    }

    /** Vietnamese, unless English is asked for by the page's own link or preferred by the browser. */
    static String language(HttpServletRequest request) {
        var asked = request.getParameter("lang");
        var wanted = asked != null
                ? asked
                : request.getHeader("Accept-Language") == null
                        ? "vi"
                        : request.getLocale().getLanguage();
        return wanted.equals("en") ? "en" : "vi";
    }

    private static String alert(ResourceBundle texts) {
        return "<p class=\"error\" role=\"alert\">" + escaped(texts.getString("wrong")) + "</p>";
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }

    private static String people() {
        return DemoPerson.ALL.stream()
                .map(person -> "<li><b>%s</b> – %s</li>".formatted(person.userName(), person.name()))
                .collect(Collectors.joining());
    }

    private static String read(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
