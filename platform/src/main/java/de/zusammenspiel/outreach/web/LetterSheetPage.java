package de.zusammenspiel.outreach.web;

import de.zusammenspiel.outreach.Challenge;
import de.zusammenspiel.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter to be printed, signed and put into an envelope.
 *
 * @param address lines for the window of the envelope
 * @param code to type at {@code typeAt}
 * @param back the challenge
 */
public record LetterSheetPage(
        String title,
        Challenge challenge,
        String subject,
        List<String> address,
        List<String> paragraphs,
        String signature,
        @Nullable String code,
        String typeAt,
        @Nullable QrCode qr,
        String back)
        implements Page {
    public LetterSheetPage {
        address = List.copyOf(address);
        paragraphs = List.copyOf(paragraphs);
    }

    /** Where the same letter lies as a PDF. */
    public String pdf() {
        return back + "/brief.pdf?code=" + code;
    }

    @Override
    public String template() {
        return "outreach/sheet";
    }
}
