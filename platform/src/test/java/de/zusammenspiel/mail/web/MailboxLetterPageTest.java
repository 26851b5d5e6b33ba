package de.zusammenspiel.mail.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.mail.LocalMailbox;
import de.zusammenspiel.mail.MailboxEntry;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailboxLetterPageTest {
    @Test
    void lines_stay_lines_and_addresses_become_links() {
        var entry = new MailboxEntry("1", null, "Mira Schön", "mira@example.org", "Hallo", Instant.EPOCH);
        var letter = new LocalMailbox.Opened(
                entry,
                "Jana Weber",
                "weber@example.org",
                "Guten Tag,\n\nAntworten:\nhttp://localhost/l/abc.\n",
                List.of());

        List<List<MailboxLetterPage.Piece>> paragraphs =
                MailboxLetterPage.of(letter).paragraphs();

        assertThat(paragraphs.get(1))
                .containsExactly(
                        new MailboxLetterPage.Piece("Antworten:", null, false),
                        new MailboxLetterPage.Piece("", null, true),
                        new MailboxLetterPage.Piece("http://localhost/l/abc", "http://localhost/l/abc", false),
                        new MailboxLetterPage.Piece(".", null, false));
    }
}
