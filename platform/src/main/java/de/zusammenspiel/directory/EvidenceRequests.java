package de.zusammenspiel.directory;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.letter.Letters;
import de.zusammenspiel.mail.Outbox;
import de.zusammenspiel.mail.Recipient;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks an organisation for the paper that follows one which runs out. */
@Service
public class EvidenceRequests {
    /** A tax office takes its time: nobody is asked for the same paper again before. */
    public static final int DAYS_OF_PATIENCE = 21;

    private static final String ASKED = "evidenceAsked";
    private static final String PAPER = "paper";

    private final ContactStore store;
    private final Organisations organisations;
    private final Merging merging;
    private final Letters letters;
    private final Outbox outbox;
    private final Journal journal;
    private final Texts texts;
    private final Clock clock;
    private final Addressees addressees;

    EvidenceRequests(
            ContactStore store,
            Organisations organisations,
            Merging merging,
            Letters letters,
            Outbox outbox,
            Journal journal,
            Texts texts,
            Clock clock,
            Addressees addressees) {
        this.store = store;
        this.organisations = organisations;
        this.merging = merging;
        this.letters = letters;
        this.outbox = outbox;
        this.journal = journal;
        this.texts = texts;
        this.clock = clock;
        this.addressees = addressees;
    }

    /** What runs out, while nothing has followed it. */
    @Transactional(readOnly = true)
    public Optional<Evidence> open(UUID id) {
        return store.evidence(id).filter(one -> {
            LocalDate day = one.expiresOn();
            return day != null && store.expiringBy(day).contains(one);
        });
    }

    /** When it was asked for last, even if the record it lay at has gone into another since. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> askedOn(Evidence evidence) {
        return journal
                .entries(
                        merging.allOf(evidence.organisation()),
                        List.of(ASKED),
                        PAPER,
                        evidence.id().toString())
                .stream()
                .findFirst()
                .map(entry -> LocalDate.ofInstant(entry.at(), Texts.ZONE));
    }

    /** Asked for so lately that a second letter would be one too many. */
    @Transactional(readOnly = true)
    public boolean isPending(Evidence evidence) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
        return askedOn(evidence).filter(day -> isPending(day, today)).isPresent();
    }

    /** When each of these was asked for last; the paper is the same wherever it lies now. */
    @Transactional(readOnly = true)
    public Map<UUID, LocalDate> askedOn(Collection<Evidence> papers) {
        Map<UUID, LocalDate> asked = new HashMap<>();
        journal.lastAt(
                        ASKED,
                        PAPER,
                        papers.stream().map(one -> one.id().toString()).toList())
                .forEach((paper, at) -> asked.put(UUID.fromString(paper), LocalDate.ofInstant(at, Texts.ZONE)));
        return asked;
    }

    /** So lately that a second letter would be one too many. */
    public static boolean isPending(LocalDate asked, LocalDate today) {
        return asked.plusDays(DAYS_OF_PATIENCE).isAfter(today);
    }

    /** Who would get the letter, if the platform may write there. */
    @Transactional(readOnly = true)
    public Optional<Recipient> recipient(Evidence evidence) {
        return addressees.of(evidence.organisation());
    }

    /** Holds the paper until the transaction ends: nobody else asks for it meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(UUID id) {
        store.lockEvidence(id);
    }

    /** @return false when it was asked for already, something followed it or nobody knows an address */
    @Transactional
    public boolean ask(UUID id, Actor by) {
        store.lockEvidence(id);
        Optional<Evidence> evidence = open(id).filter(one -> !isPending(one));
        Optional<Recipient> recipient = evidence.flatMap(this::recipient);
        if (evidence.isEmpty() || recipient.isEmpty()) {
            return false;
        }
        Evidence paper = evidence.get();
        Recipient to = recipient.get();
        Locale locale = letters.wording(to.email().value()).locale();
        LocalDate until = paper.expiresOn();
        outbox.send(letters.write(
                        DirectoryLetterKinds.EVIDENCE,
                        to,
                        Map.of(
                                "organisation",
                                organisations.get(paper.organisation()).name(),
                                "nachweis",
                                texts.text(locale, "directory.evidence." + paper.kind()),
                                "bis",
                                until == null ? "" : Texts.date(locale, until)))
                .build());
        journal.record(
                by,
                "Organisation",
                paper.organisation().value(),
                ASKED,
                Map.of(PAPER, id.toString(), "kind", paper.kind().name()));
        return true;
    }
}
