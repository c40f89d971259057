package vn.muoiphut.backend.quiz.exchange.item;

import java.util.Locale;

/** Why something of a file, or of a question in a format, is not what it was. The texts stand in the message files. */
public enum Reason {
    // The question is not taken.
    UNKNOWN_KIND(true),
    NEEDS_A_READER(true),
    SEVERAL_INTERACTIONS(true),
    TEXT_MISSING(true),
    TEXT_TOO_LONG(true),
    TOO_MANY_PARTS(true),
    NO_RIGHT_ANSWER(true),
    NOT_ONE_RIGHT(true),
    TOO_FEW_PARTS(true),
    EQUAL_PARTS(true),
    GAPS_DIFFER(true),
    NO_NUMBER(true),
    UNREADABLE(true),
    FORBIDDEN_XML(true),
    FILE_MISSING(true),
    // The question is taken without this.
    TITLE_LOST(false),
    CATEGORY_LOST(false),
    TAG_LOST(false),
    NUMBER_LOST(false),
    POINTS_LOST(false),
    PENALTY_LOST(false),
    HINT_LOST(false),
    FEEDBACK_LOST(false),
    EXPLANATION_TOO_LONG(false),
    WEIGHT_LOST(false),
    WILDCARD_LOST(false),
    SECOND_NUMBER_LOST(false),
    UNIT_LOST(false),
    PICTURE_LOST(false),
    MEDIA_LOST(false),
    FORMULA_LOST(false),
    FORMATTING_LOST(false),
    SCRIPT_DROPPED(false),
    CHOICES_LOST(false),
    PROCESSING_LOST(false),
    TEST_LOST(false),
    CELL_LOST(false),
    // Others do not understand this of what is written for them.
    CASE_UNKNOWN_THERE(false),
    TONES_UNKNOWN_THERE(false),
    LABELS_UNKNOWN_THERE(false),
    KIND_UNKNOWN_THERE(false),
    CONTROL_LETTERS(false);

    private final boolean leftOut;

    Reason(boolean leftOut) {
        this.leftOut = leftOut;
    }

    /** Whether the whole question is not taken. */
    public boolean leftOut() {
        return leftOut;
    }

    /** Stable: {@code picture-lost}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
