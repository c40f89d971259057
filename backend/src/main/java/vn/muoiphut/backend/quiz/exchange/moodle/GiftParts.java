package vn.muoiphut.backend.quiz.exchange.moodle;

/** A question around its braces; {@code asks} tells whether there are any. */
record GiftParts(String before, String answers, String after, boolean asks) {}
