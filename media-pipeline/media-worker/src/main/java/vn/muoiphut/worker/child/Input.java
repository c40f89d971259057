package vn.muoiphut.worker.child;

import java.util.ArrayList;
import java.util.List;

/** How a hostile file is opened: as one of few formats, as a plain file, with a limit of pixels and of tracks. */
public final class Input {

    /**
     * What phones and cameras write. Playlists, scripts, pictures and text are not among them: they can name other files.
     */
    static final String FORMATS = "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,mpegts,mpeg,ogg,asf,flv";

    /** The most pixels of one picture: 8K, and a little more. */
    public static final int MOST_PIXELS = 8192 * 4352;

    /** The most tracks: more than any camera or editor writes. */
    static final int MOST_STREAMS = 64;

    /** No titles, no comments, no chapters: what strangers wrote into a file can be as long as the file. */
    private static final String FACTS = "format=format_name,duration"
            + ":stream=index,codec_type,codec_name,width,height,sample_aspect_ratio,avg_frame_rate,r_frame_rate,"
            + "duration,channels,color_transfer"
            + ":stream_disposition=default,attached_pic,still_image"
            + ":stream_side_data=side_data_type,displaymatrix,rotation";

    private Input() {}

    /** The options and the name, for ffmpeg: the name is never taken for a pattern or a protocol. */
    public static List<String> of(String file) {
        var arguments = new ArrayList<>(guarded());
        arguments.addAll(List.of("-max_pixels", Integer.toString(MOST_PIXELS), "-i", "file:" + file));
        return arguments;
    }

    static List<String> probing(String file) {
        var arguments = new ArrayList<>(List.of("-v", "error", "-print_format", "json", "-show_error"));
        arguments.addAll(List.of("-show_entries", FACTS));
        arguments.addAll(guarded());
        arguments.add("file:" + file);
        return arguments;
    }

    /**
     * Lines {@code packet,stream,time,decoding time,duration} and {@code stream,index,field order}. Nothing is decoded but what tells
     * the field order.
     */
    public static List<String> packets(String file) {
        var arguments = new ArrayList<>(List.of("-v", "error", "-print_format", "csv=p=1"));
        arguments.addAll(List.of(
                "-show_entries", "packet=stream_index,pts_time,dts_time,duration_time:stream=index,field_order"));
        arguments.addAll(guarded());
        arguments.add("file:" + file);
        return arguments;
    }

    private static List<String> guarded() {
        return List.of(
                "-protocol_whitelist",
                "file",
                "-format_whitelist",
                FORMATS,
                "-max_streams",
                Integer.toString(MOST_STREAMS));
    }
}
