package vn.muoiphut.samples;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Frames and a sound track to one small mp4. */
final class Encoder implements AutoCloseable {

    static final int FRAMES_PER_SECOND = 12;

    private final Process process;
    private final OutputStream pipe;

    Encoder(Path wave, Path target) throws IOException {
        process = Tool.start(("ffmpeg -hide_banner -loglevel error -y"
                        + " -f rawvideo -pix_fmt bgr24 -s " + Stage.WIDTH + "x" + Stage.HEIGHT
                        + " -r " + FRAMES_PER_SECOND + " -i pipe:0 -i " + wave
                        + " -vf scale=out_color_matrix=bt709:out_range=tv,format=yuv420p"
                        + " -c:v libx264 -preset slow -tune animation -crf 27 -g 120"
                        + " -colorspace bt709 -color_primaries bt709 -color_trc bt709"
                        // a little off both ends of the synthetic voice, then an even loudness
                        + " -af highpass=f=90,lowpass=f=7000,loudnorm=I=-18:TP=-3:LRA=7,aresample=44100"
                        + " -c:a aac -b:a 48k -ac 1 -shortest -fflags +bitexact -flags +bitexact"
                        + " -map_metadata -1 -movflags +faststart " + target)
                .split(" "));
        pipe = new BufferedOutputStream(process.getOutputStream(), 1 << 20);
    }

    void frame(BufferedImage image) throws IOException {
        byte[] bytes = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        pipe.write(bytes);
    }

    @Override
    public void close() throws IOException {
        pipe.close();
        Tool.finish(process, "ffmpeg");
    }
}
