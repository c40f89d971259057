package vn.muoiphut.backend.quiz.question;

import java.util.UUID;

/**
 * A picture of a question or a choice; its bytes are kept under its id and never change.
 *
 * @param width in pixels
 * @param height in pixels
 * @param alternative what is to be seen on it, for those who do not see it
 */
public record Picture(UUID id, int width, int height, String alternative) {}
