package vn.muoiphut.backend.quiz.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.muoiphut.backend.Answer;
import vn.muoiphut.backend.CourseTest;
import vn.muoiphut.backend.Person;

class PicturesTest extends CourseTest {

    private static final byte[] WEBP =
            Base64.getDecoder().decode("UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAgA0JaQAA3AA/vuUAAA=");

    @Test
    void aPictureIsKeptOnceHoweverOftenItIsSent() throws IOException {
        var file = png(40, 30);

        var kept = upload(file).ok();

        assertThat(upload(file).ok()).isEqualTo(kept);
        assertThat(kept.path("width").asInt()).isEqualTo(40);
        assertThat(kept.path("height").asInt()).isEqualTo(30);
        var answer = as(Person.WORKER).get("/api/pictures/" + kept.path("id").asString());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("image/");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Cache-Control")).contains("immutable").contains("private");
    }

    @Test
    void aLargePictureIsMadeSmallerAndAWebPictureIsTaken() throws IOException {
        var large = upload(png(2_600, 1_300)).ok();
        assertThat(large.path("width").asInt()).isEqualTo(1_280);
        assertThat(large.path("height").asInt()).isEqualTo(640);

        var web = upload(WEBP).ok();
        assertThat(web.path("width").asInt()).isEqualTo(1);
    }

    @Test
    void whatTheFileCarriedBesidesIsLeftOutAndACameraHeldSidewaysIsTurned() throws IOException {
        var made = MadePicture.of(jpeg(40, 20, 6, "Nơi chụp bí mật"));

        assertThat(made.width()).isEqualTo(20);
        assertThat(made.height()).isEqualTo(40);
        assertThat(new String(made.bytes(), StandardCharsets.UTF_8))
                .doesNotContain("bí mật")
                .doesNotContain("Exif");
        // What was on the left, red, is on top now.
        var picture = ImageIO.read(new ByteArrayInputStream(made.bytes()));
        assertThat(new Color(picture.getRGB(10, 5)).getRed()).isGreaterThan(200);
        assertThat(new Color(picture.getRGB(10, 35)).getRed()).isLessThan(60);
    }

    @Test
    void whatIsNoPictureIsRefusedByItsReason() throws IOException {
        assertThat(reason(upload("<svg onload=\"alert(1)\"/>".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("picture.kind");
        assertThat(reason(upload(Arrays.copyOf(png(40, 30), 60)))).isEqualTo("picture.damaged");
        assertThat(reason(upload(claiming(30_000, 30_000)))).isEqualTo("picture.too-big");
        upload(new byte[5 * 1024 * 1024 + 1]).problem(413, "too-large");
    }

    @Test
    void aPictureIsAskedAsPromptAndAsChoiceButOnlyOneThatWasKept() throws IOException {
        var id = upload(png(40, 30)).ok().path("id").asString();
        var course = teaching(Person.TRAINER).course("Biển báo");
        var lesson = teaching(Person.TRAINER).lesson(course, "Cấm lửa");
        var path = "/api/teaching/lessons/" + lesson + "/quiz";

        var refused =
                as(Person.TRAINER).put(path, quiz(UUID.randomUUID().toString())).problem(400, "invalid");
        assertThat(refused.at("/fields/0/code").asString()).isEqualTo("quiz.picture-unknown");
        as(Person.TRAINER).put(path, quiz(id)).ok();
        teaching(Person.TRAINER).publish(course);

        var asked = as(Person.WORKER)
                .post("/api/lessons/" + lesson + "/attempts", Map.of("id", UUID.randomUUID()))
                .ok()
                .at("/questions/0");
        assertThat(asked.at("/picture/id").asString()).isEqualTo(id);
        assertThat(asked.at("/choices/0/picture/alternative").asString()).isEqualTo("Biển cấm lửa");
        assertThat(asked.at("/choices/0/text").asString()).isEmpty();
    }

    @Test
    void aChoiceWithNeitherWordsNorPictureIsRefused() {
        var lesson = teaching(Person.TRAINER).lesson(teaching(Person.TRAINER).course("Biển báo"), "Cấm lửa");
        var bare = Map.<String, Object>of("id", UUID.randomUUID(), "text", " ", "correct", true);

        var problem = as(Person.TRAINER)
                .put("/api/teaching/lessons/" + lesson + "/quiz", quiz(Map.of(), bare))
                .problem(400, "invalid");

        assertThat(problem.at("/fields/0/code").asString()).isEqualTo("quiz.choice-empty");
    }

    private Answer upload(byte[] file) {
        return as(Person.TRAINER)
                .with("Content-Type", "application/octet-stream")
                .send("POST", "/api/teaching/pictures", file);
    }

    private static String reason(Answer answer) {
        JsonNode problem = answer.problem(400, "invalid");
        return problem.at("/fields/0/code").asString();
    }

    private static Map<String, Object> quiz(String picture) {
        var shown = Map.of("id", picture, "width", 40, "height", 30, "alternative", "Biển cấm lửa");
        return quiz(
                Map.of("picture", shown),
                Map.of("id", UUID.randomUUID(), "text", "", "correct", true, "picture", shown));
    }

    private static Map<String, Object> quiz(Map<String, Object> more, Map<String, Object> first) {
        var second = Map.of("id", UUID.randomUUID(), "text", "Biển khác", "correct", false);
        var question = new HashMap<String, Object>(Map.of(
                "id",
                UUID.randomUUID(),
                "kind",
                "single-choice",
                "text",
                "Biển nào?",
                "choices",
                List.of(first, second)));
        question.putAll(more);
        return Map.of(
                "version",
                0,
                "passPercent",
                80,
                "settings",
                Map.of("shuffled", false, "partialCredit", false, "review", "everything"),
                "questions",
                List.of(question));
    }

    /** The left half red, the right half blue. */
    private static BufferedImage picture(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = picture.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width / 2, height);
        canvas.setColor(Color.BLUE);
        canvas.fillRect(width / 2, 0, width - width / 2, height);
        canvas.dispose();
        return picture;
    }

    private static byte[] png(int width, int height) throws IOException {
        return encoded(picture(width, height), "png");
    }

    private static byte[] encoded(BufferedImage picture, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, format, out);
        return out.toByteArray();
    }

    /** With an Exif part of one tag, the orientation, and a comment. */
    private static byte[] jpeg(int width, int height, int orientation, String comment) throws IOException {
        var plain = encoded(picture(width, height), "jpeg");
        var words = comment.getBytes(StandardCharsets.UTF_8);
        var exif = ByteBuffer.allocate(2 + 2 + 6 + 8 + 2 + 12 + 4)
                .putShort((short) 0xffe1)
                .putShort((short) 34)
                .put(new byte[] {'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8})
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0);
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        out.write(exif.array());
        out.write(ByteBuffer.allocate(4)
                .putShort((short) 0xfffe)
                .putShort((short) (words.length + 2))
                .array());
        out.write(words);
        out.write(plain, 2, plain.length - 2);
        return out.toByteArray();
    }

    /** A small file that says that it has very many pixels. */
    private static byte[] claiming(int width, int height) throws IOException {
        var file = ByteBuffer.wrap(png(40, 30));
        file.putInt(16, width).putInt(20, height);
        var check = new CRC32();
        check.update(file.array(), 12, 17);
        file.putInt(29, (int) check.getValue());
        return file.array();
    }
}
