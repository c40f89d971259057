package vn.muoiphut.backend.lesson;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How this slice works.
 *
 * @param formerVideosKept how long the files of a replaced video stay after learners were last given them: longer than
 *     any address of them works
 */
@Validated
@ConfigurationProperties("muoiphut.lesson")
record LessonSettings(@DefaultValue("2d") @NotNull Duration formerVideosKept) {}
