package de.zusammenspiel.mail;

import de.zusammenspiel.audit.Journal;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.EmailAddress;
import de.zusammenspiel.shared.Ids;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.shared.SiteId;
import de.zusammenspiel.shared.StaleEdit;
import de.zusammenspiel.site.CurrentSite;
import de.zusammenspiel.site.PublicAddress;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.site.Sites;
import de.zusammenspiel.web.FlashNote;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.StandIns;
import de.zusammenspiel.web.StandIns.StandIn;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.Viewer;
import de.zusammenspiel.web.ViewerSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where letters are handed in. A letter is queued in the transaction of the act it tells about, so it goes out if and
 * only if the act happened; it leaves the house within a second after the commit.
 */
@Service
public class Outbox {
    private static final String SYSTEM_NAME = "Zusammenspiel";
    private static final Duration SYSTEM_MAIL_KEPT = Duration.ofDays(30);
    private static final int SHOWN = 200;
    private final MessageStore messages;
    private final SystemMessageStore systemMessages;
    private final QueueStore queue;
    private final SilenceStore silences;
    private final LetterWriter writer;
    private final Sites sites;
    private final Journal journal;
    private final ObjectProvider<ViewerSource> viewers;
    private final ObjectProvider<StandIns> standIns;
    private final SharedLetters shared;
    private final MailWake wake;
    private final Transport transport;
    private final Ids ids;
    private final Texts texts;
    private final Clock clock;
    private final String host;

    Outbox(
            MessageStore messages,
            SystemMessageStore systemMessages,
            QueueStore queue,
            SilenceStore silences,
            LetterWriter writer,
            Sites sites,
            Journal journal,
            ObjectProvider<ViewerSource> viewers,
            ObjectProvider<StandIns> standIns,
            SharedLetters shared,
            MailWake wake,
            Transport transport,
            PublicAddress address,
            Ids ids,
            Texts texts,
            Clock clock) {
        this.messages = messages;
        this.systemMessages = systemMessages;
        this.queue = queue;
        this.silences = silences;
        this.writer = writer;
        this.sites = sites;
        this.journal = journal;
        this.viewers = viewers;
        this.standIns = standIns;
        this.shared = shared;
        this.wake = wake;
        this.transport = transport;
        this.ids = ids;
        this.texts = texts;
        this.clock = clock;
        this.host = MailConfiguration.host(address);
    }

    /** Queues a letter of the current site; over budget it is held for the coordinator instead. */
    @Transactional
    public MailId send(Letter wanted) {
        Site site = sites.current();
        Optional<StandIn> standIn = wanted.to().outside() || wanted.isPersonal()
                ? Optional.empty()
                : standIn(wanted.to().email());
        if (wanted.to().outside()) {
            return queue(wanted, site);
        }
        String reader = standIn.map(StandIn::email).orElse(wanted.to().email().value());
        Optional<SharedLetters.Shared> earlier = shared.earlier(reader, wanted, standIn.isEmpty());
        if (earlier.isPresent()) {
            SharedLetters.Shared both = earlier.get().and(wanted, standIn.orElse(null));
            Letter letter = forReader(both);
            messages.replace(both.id(), written(letter, site), letter.attachments());
            shared.keep(both);
            return both.id();
        }
        Letter letter =
                standIn.map(one -> forwarded(wanted, List.of(one), false)).orElse(wanted);
        MailId id = queue(letter, site);
        shared.keep(new SharedLetters.Shared(
                id, reader, wanted, standIn.isEmpty(), standIn.stream().toList()));
        return id;
    }

    private MailId queue(Letter letter, Site site) {
        Sender sender = sender(letter, site);
        QueuedMail mail = queued(
                letter, sender.name() + " · " + house(site), sender, deliverTo(letter, site), written(letter, site));
        if (silences.covers(letter.to().email().value())) {
            messages.insert(mail, letter, site.practiceMode(), MailStatus.GIVEN_UP, "silent", clock.instant());
            return mail.id();
        }
        boolean held = letter.to().outside() && !letter.direct() && overBudget(letter, site.practiceMode());
        messages.insert(
                mail,
                letter,
                site.practiceMode(),
                held ? MailStatus.HELD : MailStatus.QUEUED,
                held ? (letter.caseId() == null ? "month" : "case") : null,
                clock.instant());
        if (held) {
            // Nobody should read "sent" on the next page.
            FlashNote.leave(
                    letter.caseId() == null ? "mail.heldNote.month" : "mail.heldNote.case",
                    letter.to().name().isBlank()
                            ? letter.to().email().value()
                            : letter.to().name());
        } else {
            enqueue(mail.id(), site.id());
        }
        return mail.id();
    }

    private Written written(Letter letter, Site site) {
        String deliverTo = deliverTo(letter, site);
        boolean redirected = !deliverTo.equals(letter.to().email().value());
        return writer.write(letter, house(site), sender(letter, site), redirected ? deliverTo : null);
    }

    private Sender sender(Letter letter, Site site) {
        return answered(letter.from() == null ? Sender.of(site.contactName(), site.contactEmail()) : letter.from());
    }

    private static String house(Site site) {
        return SYSTEM_NAME + " " + site.name();
    }

    private String deliverTo(Letter letter, Site site) {
        return site.practiceMode() ? practiceAddress(site) : letter.to().email().value();
    }

    private Letter forReader(SharedLetters.Shared one) {
        return forwarded(one.letter(), one.away(), one.own());
    }

    /** Post for a colleague who is away goes to whoever stands in, unless it holds a link that is good for her alone. */
    private Letter forwarded(Letter letter, List<StandIn> away, boolean own) {
        StandIn first = away.getFirst();
        return letter.forwardedTo(
                own ? letter.to() : Recipient.staff(first.name(), first.email()),
                away.stream()
                        .map(one -> texts.text(
                                letter.locale(),
                                own ? "mail.letter.standIn.too" : "mail.letter.standIn",
                                one.awayName(),
                                one.until()))
                        .toList());
    }

    /** Whoever writes while being away is answered by the one who stands in. */
    private Sender answered(Sender sender) {
        return standIn(sender.replyTo())
                .map(standIn -> Sender.of(
                        texts.text(Locale.GERMAN, "mail.letter.standIn.sender", standIn.name(), standIn.awayName()),
                        standIn.email()))
                .orElse(sender);
    }

    private Optional<StandIn> standIn(EmailAddress email) {
        return standIns.stream().findFirst().flatMap(source -> source.of(email.value()));
    }

    /** Queues a letter of the installation itself, for sign-in links: it may repeat and is never redirected. */
    @Transactional
    public MailId sendOfInstallation(Letter letter, Sender sender) {
        Written body = writer.write(letter, SYSTEM_NAME, sender, null);
        QueuedMail mail =
                queued(letter, sender.name(), sender, letter.to().email().value(), body);
        systemMessages.deleteBefore(clock.instant().minus(SYSTEM_MAIL_KEPT));
        systemMessages.insert(mail, clock.instant());
        enqueue(mail.id(), null);
        return mail.id();
    }

    /** How a letter of the current site will read; nothing is queued. */
    @Transactional(readOnly = true)
    public LetterPage preview(Letter letter) {
        Site site = sites.current();
        Sender sender = letter.from() == null ? Sender.of(site.contactName(), site.contactEmail()) : letter.from();
        return writer.page(letter, SYSTEM_NAME + " " + site.name(), sender, null);
    }

    private QueuedMail queued(Letter letter, String senderName, Sender sender, String deliverTo, Written body) {
        UUID id = ids.next();
        return new QueuedMail(
                new MailId(id),
                id + "@" + host,
                letter.kind(),
                oneLine(letter.to().name()),
                letter.to().email().value(),
                deliverTo,
                oneLine(senderName),
                sender.replyTo().value(),
                "en".equals(letter.locale().getLanguage()) ? "en" : "de",
                oneLine(letter.subject()),
                body,
                letter.attachments());
    }

    /** Names and subjects may come from forms; a line break in them would be a header of its own. */
    private static String oneLine(String text) {
        String clean = FormCheck.clean(text).replaceAll("\\s+", " ");
        return clean.length() <= 300 ? clean : clean.substring(0, 299) + "…";
    }

    private String practiceAddress(Site site) {
        return messages.account()
                .flatMap(account -> viewers.stream().findFirst().flatMap(source -> source.viewer(account)))
                .map(Viewer::email)
                .orElse(site.contactEmail())
                .toLowerCase(Locale.ROOT);
    }

    private boolean overBudget(Letter letter, boolean practice) {
        String email = letter.to().email().value();
        messages.lockBudget(email);
        return budget(email, letter.caseId(), practice).spent();
    }

    private MailBudget budget(String email, @Nullable UUID caseId, boolean practice) {
        if (caseId != null) {
            int used = messages.counted(email, caseId, practice, Instant.EPOCH).size();
            return new MailBudget(used, MailBudget.A_CASE, true, null);
        }
        List<Instant> written =
                messages.counted(email, null, practice, clock.instant().minus(MailBudget.MONTH));
        Instant freeAgain = written.isEmpty() ? null : written.getLast().plus(MailBudget.MONTH);
        return new MailBudget(written.size(), MailBudget.A_MONTH, false, freeAgain);
    }

    private void enqueue(MailId mail, @Nullable SiteId site) {
        queue.add(mail, site, clock.instant());
        wake.afterCommit();
    }

    /** How much post this person may still get: in one case, or without a case. */
    @Transactional(readOnly = true)
    public MailBudget budget(String email, @Nullable UUID caseId) {
        return budget(
                email.strip().toLowerCase(Locale.ROOT), caseId, sites.current().practiceMode());
    }

    @Transactional(readOnly = true)
    public SentMail get(MailId id) {
        return messages.find(id).orElseThrow(() -> new NotFound("mail " + id));
    }

    /** Where a letter is on its way; empty once it was forgotten with the person it went to. */
    @Transactional(readOnly = true)
    public Optional<MailStatus> status(MailId id) {
        return messages.find(id).map(SentMail::status);
    }

    /** The words of a letter, always without its personal links: who reads along must not be able to answer. */
    @Transactional(readOnly = true)
    public String words(MailId id) {
        return messages.outgoing(id)
                .map(mail -> Masking.mask(mail.body()).text())
                .orElseThrow(() -> new NotFound("mail " + id));
    }

    /** Letters whose sending was interrupted: nobody knows whether they arrived. */
    @Transactional(readOnly = true)
    public List<SentMail> uncertain() {
        return messages.in(MailStatus.UNCERTAIN, SHOWN);
    }

    @Transactional(readOnly = true)
    public List<SentMail> failed() {
        return messages.in(MailStatus.FAILED, SHOWN);
    }

    /** Letters over the budget of their recipient. */
    @Transactional(readOnly = true)
    public List<SentMail> held() {
        return messages.in(MailStatus.HELD, SHOWN);
    }

    @Transactional(readOnly = true)
    public List<SentMail> waiting() {
        return messages.in(MailStatus.QUEUED, SHOWN);
    }

    @Transactional(readOnly = true)
    public List<SentMail> latest(int limit) {
        return messages.latest(limit);
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<SentMail> list(MailFilter filter, int limit) {
        return messages.like(filter, limit);
    }

    @Transactional(readOnly = true)
    public List<SentMail> to(Collection<String> addresses, int limit) {
        return addresses.isEmpty() ? List.of() : messages.to(addresses, limit);
    }

    @Transactional(readOnly = true)
    public List<SentMail> ofCase(UUID caseId) {
        return messages.ofCase(caseId);
    }

    @Transactional(readOnly = true)
    public MailTrouble trouble() {
        Map<MailStatus, Integer> counts = messages.openCounts();
        return new MailTrouble(
                counts.getOrDefault(MailStatus.UNCERTAIN, 0),
                counts.getOrDefault(MailStatus.FAILED, 0),
                counts.getOrDefault(MailStatus.HELD, 0),
                counts.getOrDefault(MailStatus.QUEUED, 0),
                !transport.ready());
    }

    /** True when letters can leave the house, or land in the local mailbox of a demo. */
    public boolean hasServer() {
        return transport.ready();
    }

    /** A person decided that an uncertain letter goes out again, at the risk of a double. */
    @Transactional
    public void resendUncertain(MailId id, Actor by) {
        again(id, MailStatus.UNCERTAIN, "mailSentAgain", by);
    }

    /** A person decided to try a refused letter once more, for instance because the mailbox was full. */
    @Transactional
    public void retryFailed(MailId id, Actor by) {
        again(id, MailStatus.FAILED, "mailSentAgain", by);
    }

    /** A person decided that a letter over budget goes out all the same. */
    @Transactional
    public void release(MailId id, Actor by) {
        again(id, MailStatus.HELD, "mailReleased", by);
    }

    /** Who works on the post that could not leave works on it alone until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold() {
        messages.lockPost();
    }

    private void again(MailId id, MailStatus from, String act, Actor by) {
        SentMail mail = get(id);
        move(mail, from, MailStatus.QUEUED);
        enqueue(id, CurrentSite.require());
        journal.record(by, "Mail", id.value(), act, details(mail));
    }

    /** Somebody has died: nothing goes to this address any more, and what was on its way stays here. */
    @Transactional
    public void silence(String email) {
        silence(email, Silence.DEATH);
    }

    /** Nothing goes to this address any more, by whatever road, and what was on its way stays here. */
    @Transactional
    public void silence(String email, Silence cause) {
        silences.add(email, cause, clock.instant());
        messages.giveUpAll(email.strip().toLowerCase(Locale.ROOT), "silent");
    }

    /** Whether nothing is written to this address any more. */
    @Transactional(readOnly = true)
    public boolean isSilent(String email) {
        return silences.covers(email);
    }

    /** Those of the addresses nothing is written to any more. */
    @Transactional(readOnly = true)
    public Set<String> silentOf(Set<String> emails) {
        return silences.among(emails);
    }

    /** It was a mistake. */
    @Transactional
    public void endSilence(String email) {
        endSilence(email, Silence.DEATH);
    }

    @Transactional
    public void endSilence(String email, Silence cause) {
        silences.remove(email, cause);
    }

    /** A person decided to let a letter be. */
    @Transactional
    public void giveUp(MailId id, Actor by) {
        SentMail mail = get(id);
        switch (mail.status()) {
            case UNCERTAIN, FAILED, HELD -> move(mail, mail.status(), MailStatus.GIVEN_UP);
            default -> throw new StaleEdit(mail.status().name(), MailStatus.GIVEN_UP.name());
        }
        messages.outgoing(id).ifPresent(one -> messages.keepBody(id, Masking.mask(one.body())));
        journal.record(by, "Mail", id.value(), "mailGivenUp", details(mail));
    }

    private void move(SentMail mail, MailStatus from, MailStatus to) {
        if (!messages.move(mail.id(), from, to, null)) {
            throw new StaleEdit(mail.status().name(), to.name());
        }
    }

    private static Map<String, String> details(SentMail mail) {
        return Map.of("subject", mail.subject(), "name", mail.toName());
    }
}
