package vn.muoiphut.backend.progress.reach;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class MailChannelTest implements ChannelContract {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();
    private final Channel channel = new MailChannel(sender, "Mười Phút <khong-tra-loi@muoiphut.example>");

    @BeforeEach
    void start() {
        server.start();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Override
    public Channel channel() {
        return channel;
    }

    @Override
    public Destination destination() {
        return new Destination.Mailbox("cong-nhan-01@muoiphut.example");
    }

    @Override
    public Destination gone() {
        return new Destination.Mailbox("no mailbox@@");
    }

    @Override
    public void breakDown() {
        server.stop();
    }

    @Override
    public List<String> arrived() {
        return received().map(MailChannelTest::text).toList();
    }

    @Override
    public List<String> names() {
        return received().map(message -> header(message, "Message-ID")).toList();
    }

    @Test
    void saysThatNobodyWroteItByHand() {
        channel.deliver(destination(), TestNotices.notice());

        var message = received().findFirst().orElseThrow();
        assertThat(header(message, "Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(header(message, "Content-Language")).isEqualTo("vi");
    }

    private Stream<MimeMessage> received() {
        return Stream.of(server.getReceivedMessages());
    }

    private static String text(MimeMessage message) {
        try {
            return message.getSubject() + "\n" + message.getContent();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String header(MimeMessage message, String name) {
        try {
            return message.getHeader(name, null);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
