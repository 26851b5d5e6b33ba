package de.zusammenspiel.browser;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The letters of one person, as they arrived at the mail server. */
record Letterbox(GreenMail mail, String base, String email) {
    private static final long LONGEST_NANOS = 20_000_000_000L;
    private static final long LOOK_AGAIN_NANOS = 20_000_000;

    /** The path of the newest personal link to this purpose; waits until the letter is there. */
    String link(String pattern) {
        Pattern link = Pattern.compile(Pattern.quote(base) + "(" + pattern + ")");
        long end = System.nanoTime() + LONGEST_NANOS;
        while (System.nanoTime() < end) {
            Optional<String> found = newest(link);
            if (found.isPresent()) {
                return found.get();
            }
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
        }
        throw new AssertionError("no letter to " + email + " with a link " + pattern);
    }

    private Optional<String> newest(Pattern link) {
        MimeMessage[] letters = mail.getReceivedMessages();
        for (int i = letters.length - 1; i >= 0; i--) {
            try {
                boolean hers = letters[i].getRecipients(Message.RecipientType.TO)[0] instanceof InternetAddress to
                        && to.getAddress().equals(email);
                Matcher found = hers ? link.matcher(words(letters[i].getContent())) : null;
                if (found != null && found.find()) {
                    return Optional.of(found.group(1));
                }
            } catch (MessagingException | IOException e) {
                throw new IllegalStateException(e);
            }
        }
        return Optional.empty();
    }

    private static String words(Object content) throws MessagingException, IOException {
        if (!(content instanceof Multipart parts)) {
            return String.valueOf(content);
        }
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.isMimeType("text/plain") || part.isMimeType("multipart/*")) {
                words.append(words(part.getContent())).append('\n');
            }
        }
        return words.toString();
    }
}
