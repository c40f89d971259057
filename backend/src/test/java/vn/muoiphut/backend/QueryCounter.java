package vn.muoiphut.backend;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.web.filter.OncePerRequestFilter;

/** Notes what each request asked of the database; requests without the header are left alone. */
final class QueryCounter extends OncePerRequestFilter implements CommandListener {

    static final String HEADER = "X-Test-Request";

    private static final ThreadLocal<List<String>> CURRENT = new ThreadLocal<>();
    private final ConcurrentMap<String, List<String>> byRequest = new ConcurrentHashMap<>();

    /** The commands of the request that was sent with this value of the header. */
    List<String> commands(String request) {
        return byRequest.getOrDefault(request, List.of());
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        var commands = CURRENT.get();
        if (commands != null) {
            commands.add(event.getCommandName() + " "
                    + event.getCommand().get(event.getCommandName()).toString());
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var name = request.getHeader(HEADER);
        if (name == null) {
            chain.doFilter(request, response);
            return;
        }
        var commands = new ArrayList<String>();
        byRequest.put(name, commands);
        CURRENT.set(commands);
        try {
            chain.doFilter(request, response);
        } finally {
            CURRENT.remove();
        }
    }
}
