package vn.muoiphut.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import vn.muoiphut.backend.organisation.OrganisationSetup;
import vn.muoiphut.embedded.BundledFfmpeg;
import vn.muoiphut.embedded.EmbeddedMongo;
import vn.muoiphut.embedded.EmbeddedS3;
import vn.muoiphut.embedded.s3.LeftOvers;
import vn.muoiphut.local.identity.IdentityPlace;
import vn.muoiphut.local.identity.IdentityServer;
import vn.muoiphut.local.samples.SampleUnion;

/** Everything that makes up the platform, running in this JVM. */
public final class Platform implements AutoCloseable {

    private static final Clock CLOCK = LocalConfiguration.clock();

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final LocalSettings settings;
    private final URI address;

    private Platform(LocalSettings settings) {
        this.settings = settings;
        this.address = localhost(settings.port());
    }

    /**
     * Starts all parts, one after the other.
     *
     * @param progress takes a line before each step that may take a while
     * @throws StartProblem when something that its user can mend is in the way; nothing is left running or half-made
     */
    static Platform start(LocalSettings wanted, Consumer<String> progress) throws StartProblem {
        var settings = wanted.withChosenPorts();
        Ports.requireFree(settings);
        var folder = DataFolder.prepare(settings.dataDirectory());
        var platform = new Platform(settings);
        try {
            platform.startParts(folder, progress);
            return platform;
        } catch (Exception | LinkageError e) {
            platform.close();
            folder.takeBack();
            throw StartProblems.explain(e, settings);
        }
    }

    private void startParts(DataFolder folder, Consumer<String> progress) throws IOException {
        Logs.in(folder.at("logs"));
        progress.accept("Đang mở kho dữ liệu … / opening the data");
        var secrets = Secrets.in(folder.at("secrets.properties"));
        var mongo = keep(EmbeddedMongo.start(folder.at("documents"), settings.mongoPort()));
        LeftOvers.sweep(Files.createDirectories(folder.at("media")), CLOCK.instant());
        var s3 = keep(EmbeddedS3.start(
                folder.at("media"), settings.s3Port(), secrets.storeAccessKey(), secrets.storeSecretKey()));
        var ffmpeg = BundledFfmpeg.locate(folder.at("ffmpeg"));
        var contexts = new Contexts(settings, secrets, mongo, s3, ffmpeg, address, localhost(settings.identityPort()));

        progress.accept("Đang mở cổng đăng nhập … / starting the sign-in");
        var place = new IdentityPlace(
                Files.createDirectories(folder.at("identity")),
                localhost(settings.identityPort()),
                address,
                secrets.clientSecret());
        var identity = keep(IdentityServer.start(place, Contexts.COMMON));

        progress.accept("Đang mở ứng dụng … / starting the application");
        var backend = keep(contexts.backend());
        new SampleUnion(backend.getBean(OrganisationSetup.class)).prepare();

        progress.accept("Đang mở bộ xử lý video … / starting the video worker");
        keep(contexts.worker());
        if (settings.samples()) {
            keep(SamplesInBackground.start(folder.at("samples.done"), address, CLOCK, identity, progress));
        }
    }

    private <T extends AutoCloseable> T keep(T part) {
        parts.push(part);
        return part;
    }

    /** Where browsers go. */
    public URI address() {
        return address;
    }

    public LocalSettings settings() {
        return settings;
    }

    private static URI localhost(int port) {
        return URI.create("http://localhost:" + port);
    }

    /** Stops all parts, the last first; what was begun goes on at the next start. */
    @Override
    public void close() {
        while (!parts.isEmpty()) {
            try {
                parts.pop().close();
            } catch (Exception e) {
                System.getLogger(Platform.class.getName()).log(System.Logger.Level.WARNING, "a part did not stop", e);
            }
        }
    }
}
