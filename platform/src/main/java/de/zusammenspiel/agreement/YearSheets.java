package de.zusammenspiel.agreement;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.directory.Contact;
import de.zusammenspiel.directory.Merging;
import de.zusammenspiel.directory.Organisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.letter.Letters;
import de.zusammenspiel.mail.MailId;
import de.zusammenspiel.mail.MailStatus;
import de.zusammenspiel.mail.Outbox;
import de.zusammenspiel.mail.Recipient;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.web.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Once a year a company sees on one sheet what it gave and what became of it. */
@Service
public class YearSheets {
    private static final String SENT = "yearSheetSent";
    private static final String HANDED = "yearSheetHanded";
    private static final String LETTER = "letter";
    private static final List<String> GONE = List.of(SENT, HANDED);

    private final CardStore cards;
    private final AgreementStore agreements;
    private final CompletionStore completions;
    private final EffectStore effects;
    private final StoryStore stories;
    private final ContributionWords words;
    private final Organisations organisations;
    private final Merging merging;
    private final Letters letters;
    private final Outbox outbox;
    private final Journal journal;
    private final Texts texts;
    private final Clock clock;

    YearSheets(
            CardStore cards,
            AgreementStore agreements,
            CompletionStore completions,
            EffectStore effects,
            StoryStore stories,
            ContributionWords words,
            Organisations organisations,
            Merging merging,
            Letters letters,
            Outbox outbox,
            Journal journal,
            Texts texts,
            Clock clock) {
        this.cards = cards;
        this.agreements = agreements;
        this.completions = completions;
        this.effects = effects;
        this.stories = stories;
        this.words = words;
        this.organisations = organisations;
        this.merging = merging;
        this.letters = letters;
        this.outbox = outbox;
        this.journal = journal;
        this.texts = texts;
        this.clock = clock;
    }

    /** The year people mean when they name none: until March the one that is over. */
    public int usualYear() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
        return today.getMonthValue() <= 3 ? today.getYear() - 1 : today.getYear();
    }

    @Transactional(readOnly = true)
    public YearSheet of(OrganisationId wanted, int year, Locale locale) {
        Organisation company = organisations.get(wanted);
        OrganisationId id = company.id();
        List<YearSheet.Deed> deeds = cards.ofOrganisation(id.value()).stream()
                .filter(card -> card.state().isKept())
                .map(card -> agreements.find(card.id()).orElseThrow())
                .filter(agreement ->
                        agreement.company().equals(id) && finished(agreement).getYear() == year)
                .sorted(Comparator.comparing(YearSheets::finished))
                .map(agreement -> deed(agreement, locale))
                .toList();
        return new YearSheet(id, company.name(), year, company.namingWanted(), deeds);
    }

    /** The sheets of every company that kept a promise in that year, by name. */
    @Transactional(readOnly = true)
    public List<YearSheet> all(int year, Locale locale) {
        return keepers(year).stream()
                .map(id -> of(new OrganisationId(id), year, locale))
                .filter(sheet -> !sheet.deeds().isEmpty())
                .sorted(Comparator.comparing(YearSheet::name))
                .toList();
    }

    private List<UUID> keepers(int year) {
        Instant from = LocalDate.of(year, 1, 1).atStartOfDay(Texts.ZONE).toInstant();
        Instant until = LocalDate.of(year + 1, 1, 1).atStartOfDay(Texts.ZONE).toInstant();
        return cards.keepers(from, until);
    }

    /** Whether the sheet of that year went out already, by mail or by hand. */
    @Transactional(readOnly = true)
    public boolean isSent(YearSheet sheet) {
        return !sendings(sheet).isEmpty();
    }

    /** When it went out and who saw to it, the latest first; also under the name of a record that went into this one. */
    @Transactional(readOnly = true)
    public List<YearSheetGone> sendings(YearSheet sheet) {
        return journal.entries(merging.allOf(sheet.company()), GONE, "year", String.valueOf(sheet.year())).stream()
                .map(entry -> new YearSheetGone(fate(entry), entry.at(), entry.actor()))
                .toList();
    }

    private YearSheetGone.Fate fate(Journal.Entry entry) {
        if (entry.act().equals(HANDED)) {
            return YearSheetGone.Fate.HANDED;
        }
        MailStatus status = Optional.ofNullable(entry.details().get(LETTER))
                .flatMap(id -> outbox.status(new MailId(UUID.fromString(id))))
                .orElse(MailStatus.SENT);
        return switch (status) {
            case HELD -> YearSheetGone.Fate.HELD;
            case GIVEN_UP -> YearSheetGone.Fate.LET_BE;
            case QUEUED, SENDING, SENT, UNCERTAIN, FAILED -> YearSheetGone.Fate.SENT;
        };
    }

    /** How many companies that kept a promise in that year have not got their sheet. */
    @Transactional(readOnly = true)
    public int unsent(int year) {
        Set<UUID> gone = merging.nowStanding(journal.subjects(GONE, "year", String.valueOf(year)));
        return (int) keepers(year).stream().filter(id -> !gone.contains(id)).count();
    }

    /** Years in which it kept a promise, the latest first. */
    @Transactional(readOnly = true)
    public List<Integer> years(OrganisationId id) {
        return cards.ofOrganisation(id.value()).stream()
                .filter(card -> card.state().isKept())
                .map(card -> card.stateAt().atZone(Texts.ZONE).getYear())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static LocalDate finished(Agreement agreement) {
        Instant at = agreement.finishedAt();
        return LocalDate.ofInstant(at == null ? agreement.stateAt() : at, Texts.ZONE);
    }

    private YearSheet.Deed deed(Agreement agreement, Locale locale) {
        List<Amount> really = completions.given(agreement.id());
        List<Contribution> all = agreement.contributions();
        List<Contribution> gave = IntStream.range(0, all.size())
                .mapToObj(place -> place < really.size() ? all.get(place).amount(really.get(place)) : all.get(place))
                .filter(one -> one.giver() == Side.COMPANY)
                .toList();
        Optional<StoryDraft> story = stories.of(agreement.id()).filter(StoryDraft::isPublic);
        return new YearSheet.Deed(
                agreement.subject(),
                agreement.nonProfitName(),
                finished(agreement),
                gave.stream()
                        .map(one -> words.line(one, agreement.subject(), locale))
                        .toList(),
                gave.stream().mapToDouble(Contribution::totalHours).sum(),
                effects.of(agreement.id()).map(Effect::reached).orElse(null),
                story.map(one -> one.words().quote()).orElse(""),
                story.map(one -> one.words().quoteBy()).orElse(""));
    }

    /** Who gets the sheet: whom one asks first, if the platform may write there. */
    @Transactional(readOnly = true)
    public Optional<Recipient> recipient(OrganisationId id) {
        Optional<Contact> contact = organisations.preferredContact(id).filter(Contact::mayBeMailed);
        String email = contact.map(Contact::email).orElse(organisations.get(id).email());
        return email == null || email.isBlank() || outbox.isSilent(email)
                ? Optional.empty()
                : Optional.of(Recipient.outside(contact.map(Contact::name).orElse(""), email));
    }

    /**
     * Sends the sheet. Two clicks, or two people, send one letter; sending again is a wish of its own.
     *
     * @param paper the sheet as PDF, in German like all paper
     * @param known how many sendings whoever asks has seen; 0 for the first
     */
    @Transactional
    public YearSheetSending send(YearSheet sheet, byte[] paper, int known, Actor by) {
        cards.lockYear(sheet.company().value());
        List<YearSheetGone> before = sendings(sheet);
        if (before.size() > known) {
            return new YearSheetSending.Already(
                    before.getFirst().at(), before.getFirst().by());
        }
        Optional<Recipient> recipient = recipient(sheet.company());
        if (recipient.isEmpty()) {
            return new YearSheetSending.NoAddress();
        }
        Recipient to = recipient.get();
        Locale locale = letters.wording(to.email().value()).locale();
        String year = String.valueOf(sheet.year());
        MailId letter = outbox.send(letters.write(
                        AgreementLetterKinds.YEAR_SHEET,
                        to,
                        Map.of(
                                "unternehmen", sheet.name(),
                                "jahr", year,
                                "beitraege",
                                        of(sheet.company(), sheet.year(), locale).deeds().stream()
                                                .map(deed -> line(deed, locale))
                                                .toList()))
                .attach(texts.text(locale, "agreement.year.file", year) + ".pdf", "application/pdf", paper)
                .build());
        journal.record(
                by, "Organisation", sheet.company().value(), SENT, Map.of("year", year, LETTER, letter.toString()));
        return new YearSheetSending.Sent();
    }

    /** The same unless it went out before. */
    @Transactional
    public boolean sendOnce(YearSheet sheet, byte[] paper, Actor by) {
        return send(sheet, paper, 0, by) instanceof YearSheetSending.Sent;
    }

    /** Printed and given by hand or by post: nobody is reminded of it any more. Told twice counts once. */
    @Transactional
    public void handed(YearSheet sheet, Actor by) {
        cards.lockYear(sheet.company().value());
        if (!isSent(sheet)) {
            journal.record(
                    by, "Organisation", sheet.company().value(), HANDED, Map.of("year", String.valueOf(sheet.year())));
        }
    }

    private String line(YearSheet.Deed deed, Locale locale) {
        return texts.text(locale, "agreement.year.line", deed.subject(), deed.nonProfit());
    }
}
