package vn.muoiphut.backend.progress.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What every channel promises. */
interface ChannelContract {

    Channel channel();

    /** One that is there. */
    Destination destination();

    /** One that never will be. */
    Destination gone();

    /** From now on nobody answers there. */
    void breakDown();

    /** What arrived at the destination: its title and text, in their order. */
    List<String> arrived();

    /** By what those at the destination tell that two are the same, in their order. */
    List<String> names();

    @Test
    default void deliversWhatIsSaidInTheLettersOfItsLanguage() {
        assertThat(channel().deliver(destination(), TestNotices.notice())).isEqualTo(Delivery.DONE);

        assertThat(arrived()).singleElement().asString().contains("Nhắc học: Chuyển đổi số", "quá hạn", "/courses/c");
    }

    @Test
    default void deliversTheSameAgainUnderTheSameName() {
        var notice = TestNotices.notice();
        channel().deliver(destination(), notice);
        channel().deliver(destination(), notice);
        channel().deliver(destination(), TestNotices.notice());

        assertThat(names()).hasSize(3);
        assertThat(names().get(0)).isNotBlank().isEqualTo(names().get(1)).isNotEqualTo(names().get(2));
    }

    @Test
    default void saysThatADestinationIsGone() {
        assertThat(channel().deliver(gone(), TestNotices.notice())).isEqualTo(Delivery.GONE);
    }

    @Test
    default void asksForAnotherTimeWhenNobodyAnswers() {
        breakDown();

        assertThat(channel().deliver(destination(), TestNotices.notice())).isEqualTo(Delivery.LATER);
    }
}
