package vn.muoiphut.local;

/** Why the platform cannot start, in a sentence that says what to do about it. */
final class StartProblem extends Exception {

    /**
     * @param vietnamese one sentence
     * @param english the same
     */
    StartProblem(String vietnamese, String english) {
        super(vietnamese + "\n" + english);
    }
}
