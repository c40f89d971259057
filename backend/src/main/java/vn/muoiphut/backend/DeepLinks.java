package vn.muoiphut.backend;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** Answers an address of a screen with the one page there is, so that a link to it can be opened and sent to others. */
final class DeepLinks extends PathResourceResolver {

    private static final List<String> NO_SCREENS = List.of("api/", "auth/", "media/", "actuator/", "assets/");

    @Override
    protected @Nullable Resource getResource(String path, Resource location) throws IOException {
        var file = super.getResource(path, location);
        return file != null || !isScreen(path) ? file : super.getResource("index.html", location);
    }

    private static boolean isScreen(String path) {
        var isFile = path.substring(path.lastIndexOf('/') + 1).contains(".");
        return !isFile && NO_SCREENS.stream().noneMatch(path::startsWith);
    }
}
