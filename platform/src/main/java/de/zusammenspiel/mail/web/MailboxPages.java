package de.zusammenspiel.mail.web;

import de.zusammenspiel.mail.LocalMailbox;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Response;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The local mailbox: all letters of a demo, with working links, so only for whoever sits at the machine. */
@Controller
class MailboxPages {
    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "0:0:0:0:0:0:0:1", "::1");
    private final LocalMailbox mailbox;

    MailboxPages(LocalMailbox mailbox) {
        this.mailbox = mailbox;
    }

    @GetMapping("/postfach")
    Response list(FormCheck texts, HttpServletRequest request) {
        guard(request);
        return new MailboxPage(texts.say("mail.mailbox.title"), mailbox.latest());
    }

    @GetMapping("/postfach/{id}")
    Response open(@PathVariable UUID id, HttpServletRequest request) {
        guard(request);
        return MailboxLetterPage.of(mailbox.open(id));
    }

    /** The name asked for counts too: a foreign page could point a name of its own at this machine. */
    private void guard(HttpServletRequest request) {
        if (!mailbox.isOpen()
                || !InetAddress.ofLiteral(request.getRemoteAddr()).isLoopbackAddress()
                || !OWN_NAMES.contains(request.getServerName())) {
            throw new NotFound("mailbox");
        }
    }
}
