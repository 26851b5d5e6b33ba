package de.zusammenspiel.mail.web;

import de.zusammenspiel.mail.LocalMailbox;
import de.zusammenspiel.web.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One letter of the local mailbox, its links to click. */
public record MailboxLetterPage(LocalMailbox.Opened letter, List<List<Piece>> paragraphs) implements Page {
    private static final Pattern URL = Pattern.compile("https?://[^\\s<>\"]+[^\\s<>\".,;:)]");

    /** A stretch of text; with {@code url} a link. */
    public record Piece(String text, @Nullable String url) {}

    static MailboxLetterPage of(LocalMailbox.Opened letter) {
        List<List<Piece>> paragraphs = new ArrayList<>();
        for (String paragraph : letter.words().strip().split("\n\\s*\n")) {
            paragraphs.add(pieces(paragraph));
        }
        return new MailboxLetterPage(letter, paragraphs);
    }

    private static List<Piece> pieces(String paragraph) {
        List<Piece> pieces = new ArrayList<>();
        Matcher url = URL.matcher(paragraph);
        int end = 0;
        while (url.find()) {
            pieces.add(new Piece(paragraph.substring(end, url.start()), null));
            pieces.add(new Piece(url.group(), url.group()));
            end = url.end();
        }
        pieces.add(new Piece(paragraph.substring(end), null));
        return pieces;
    }

    @Override
    public String template() {
        return "mail/mailbox-letter";
    }

    @Override
    public String title() {
        return letter.entry().subject();
    }
}
