package vn.muoiphut.backend.quiz.exchange;

/** Forms of files in which other systems keep questions. */
enum QuestionFormat {
    GIFT(".gift.txt"),
    MOODLE_XML(".xml"),
    QTI_2_1("-qti21.zip"),
    QTI_3_0("-qti30.zip"),
    XLSX(".xlsx");

    private final String ending;

    QuestionFormat(String ending) {
        this.ending = ending;
    }

    /** What names of its files end with. */
    String ending() {
        return ending;
    }
}
