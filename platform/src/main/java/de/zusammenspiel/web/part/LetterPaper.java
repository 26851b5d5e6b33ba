package de.zusammenspiel.web.part;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter to be printed, signed and put into an envelope, as {@link de.zusammenspiel.web.Paper} makes it.
 *
 * @param address lines for the window of the envelope
 * @param signature lines under the letter; a space to sign stands above them
 */
public record LetterPaper(
        String language,
        String title,
        String sender,
        String foot,
        List<String> address,
        String date,
        String subject,
        List<String> paragraphs,
        String farewell,
        List<String> signature,
        @Nullable Answer answer) {
    public static final String TEMPLATE = "part/letter-paper";

    public LetterPaper {
        address = List.copyOf(address);
        paragraphs = List.copyOf(paragraphs);
        signature = List.copyOf(signature);
    }

    /**
     * How to answer the letter.
     *
     * @param picture a QR code as a data address
     * @param pictureWords what the picture is, for those who do not see it
     */
    public record Answer(String sentence, String code, String picture, String pictureWords) {}
}
