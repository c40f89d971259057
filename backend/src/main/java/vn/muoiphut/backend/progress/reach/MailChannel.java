package vn.muoiphut.backend.progress.reach;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Mailboxes, through a mail server (RFC 5321). */
final class MailChannel implements Channel {

    private static final Logger log = LoggerFactory.getLogger(MailChannel.class);

    private final JavaMailSender sender;
    private final String from;

    MailChannel(JavaMailSender sender, String from) {
        this.sender = sender;
        this.from = from;
    }

    @Override
    public boolean takes(Destination destination) {
        return destination instanceof Destination.Mailbox;
    }

    @Override
    public Delivery deliver(Destination destination, Notice notice) {
        if (!(destination instanceof Destination.Mailbox mailbox)) {
            return Delivery.GONE;
        }
        try {
            var message = sender.createMimeMessage();
            var mail = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            mail.setFrom(new InternetAddress(from));
            mail.setTo(new InternetAddress(mailbox.address(), true));
            mail.setSubject(notice.title());
            mail.setText(notice.text() + "\n\n" + notice.link() + "\n");
            // Mail servers and readers know a message again by its name.
            message.setHeader("Message-ID", "<" + notice.id() + "@muoiphut>");
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("Content-Language", notice.language().toLanguageTag());
            sender.send(message);
            return Delivery.DONE;
        } catch (AddressException noAddress) {
            return Delivery.GONE;
        } catch (MailException | MessagingException e) {
            log.info("mail cannot be sent: {}", e.getMessage());
            return Delivery.LATER;
        }
    }
}
