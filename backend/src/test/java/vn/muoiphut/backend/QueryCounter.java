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
import org.bson.BsonDocument;
import org.springframework.web.filter.OncePerRequestFilter;

/** Notes what each request asked of the database; requests without the header are left alone. */
final class QueryCounter extends OncePerRequestFilter implements CommandListener {

    static final String HEADER = "X-Test-Request";

    private static final ThreadLocal<List<BsonDocument>> CURRENT = new ThreadLocal<>();
    private final ConcurrentMap<String, List<BsonDocument>> byRequest = new ConcurrentHashMap<>();

    /** The commands of the request that was sent with this value of the header. */
    List<BsonDocument> commands(String request) {
        return byRequest.getOrDefault(request, List.of());
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        var commands = CURRENT.get();
        if (commands != null) {
            // What the driver hands out is of its buffers, which it uses again.
            commands.add(BsonDocument.parse(event.getCommand().toJson()));
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
        var commands = new ArrayList<BsonDocument>();
        byRequest.put(name, commands);
        CURRENT.set(commands);
        try {
            chain.doFilter(request, response);
        } finally {
            CURRENT.remove();
        }
    }
}
