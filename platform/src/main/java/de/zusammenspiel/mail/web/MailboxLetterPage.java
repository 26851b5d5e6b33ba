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

    /** A stretch of text; with {@code url} a link. A line begins after {@code newLine}. */
    public record Piece(String text, @Nullable String url, boolean newLine) {}

    static MailboxLetterPage of(LocalMailbox.Opened letter) {
        List<List<Piece>> paragraphs = new ArrayList<>();
        for (String paragraph : letter.words().strip().split("\n\\s*\n")) {
            List<Piece> pieces = new ArrayList<>();
            for (String line : paragraph.split("\n")) {
                addLine(pieces, line);
            }
            paragraphs.add(pieces);
        }
        return new MailboxLetterPage(letter, paragraphs);
    }

    private static void addLine(List<Piece> pieces, String line) {
        boolean newLine = !pieces.isEmpty();
        Matcher url = URL.matcher(line);
        int end = 0;
        while (url.find()) {
            pieces.add(new Piece(line.substring(end, url.start()), null, newLine));
            pieces.add(new Piece(url.group(), url.group(), false));
            newLine = false;
            end = url.end();
        }
        pieces.add(new Piece(line.substring(end), null, newLine));
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
