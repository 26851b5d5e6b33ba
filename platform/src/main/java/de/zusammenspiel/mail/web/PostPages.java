package de.zusammenspiel.mail.web;

import de.zusammenspiel.mail.MailBudget;
import de.zusammenspiel.mail.MailFilter;
import de.zusammenspiel.mail.MailId;
import de.zusammenspiel.mail.MailStatus;
import de.zusammenspiel.mail.Outbox;
import de.zusammenspiel.mail.SentMail;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.StaleEdit;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.TableFile;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.part.Action;
import de.zusammenspiel.web.part.Fact;
import de.zusammenspiel.web.part.Option;
import de.zusammenspiel.web.part.TodayLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where the coordinator sees what got stuck, and decides about it with one click. */
@Controller
class PostPages {
    private static final int LATEST = 50;
    private static final int MOST_IN_FILE = 10_000;
    private final Outbox outbox;

    PostPages(Outbox outbox) {
        this.outbox = outbox;
    }

    @GetMapping("/{site}/post")
    Response list(@ModelAttribute PostForm form, Site site, FormCheck texts) {
        MailFilter filter = form.filter();
        return new PostPage(
                texts.say("mail.post.title"),
                filter.text(),
                Option.select(
                        states(texts),
                        filter.status() == null ? null : filter.status().name()),
                form.query(),
                !outbox.hasServer(),
                lines(outbox.uncertain(), site, texts),
                lines(outbox.failed(), site, texts),
                lines(outbox.held(), site, texts),
                outbox.trouble().waiting(),
                outbox.list(filter, LATEST).stream()
                        .map(mail -> row(mail, site, texts))
                        .toList());
    }

    @GetMapping("/{site}/post/liste.csv")
    Response csv(@ModelAttribute PostForm form, FormCheck texts) {
        return file(form, texts).csv();
    }

    @GetMapping("/{site}/post/liste.xlsx")
    Response xlsx(@ModelAttribute PostForm form, FormCheck texts) {
        return file(form, texts).xlsx();
    }

    private TableFile file(PostForm form, FormCheck texts) {
        return new TableFile(
                texts.say("mail.post.file"),
                List.of(
                        texts.say("mail.post.subject"),
                        texts.say("mail.page.to"),
                        texts.say("mail.post.when"),
                        texts.say("mail.post.status")),
                outbox.list(form.filter(), MOST_IN_FILE).stream()
                        .map(mail -> List.of(
                                mail.subject(),
                                who(mail),
                                Texts.dateTime(
                                        texts.locale(), mail.sentAt() == null ? mail.createdAt() : mail.sentAt()),
                                texts.say("mail.status." + mail.status().name())))
                        .toList());
    }

    private static List<Option> states(FormCheck texts) {
        return Arrays.stream(MailStatus.values())
                .map(status -> Option.of(status.name(), texts.say("mail.status." + status.name())))
                .toList();
    }

    private static List<TodayLine> lines(List<SentMail> mails, Site site, FormCheck texts) {
        return mails.stream()
                .map(mail -> new TodayLine(
                        TodayLine.Urgency.TODAY,
                        mail.subject(),
                        at(site, mail.id(), ""),
                        texts.say("mail.post.to", who(mail)),
                        reason(mail, texts),
                        answers(mail, site, texts)))
                .toList();
    }

    private static PostPage.Row row(SentMail mail, Site site, FormCheck texts) {
        return new PostPage.Row(
                at(site, mail.id(), ""),
                mail.subject(),
                who(mail),
                texts.say("mail.status." + mail.status().name()),
                tone(mail.status()),
                mail.sentAt() == null ? mail.createdAt() : mail.sentAt());
    }

    @GetMapping("/{site}/post/{id}")
    Response open(@PathVariable UUID id, Site site, FormCheck texts) {
        SentMail mail = outbox.get(new MailId(id));
        return new MailPage(
                mail.subject(),
                "/" + site.slug() + "/post",
                texts.say("mail.status." + mail.status().name()),
                tone(mail.status()),
                reason(mail, texts),
                facts(mail, texts),
                budget(mail, texts),
                List.of(outbox.words(mail.id()).strip().split("\n\\s*\n")),
                answers(mail, site, texts));
    }

    private static List<Fact> facts(SentMail mail, FormCheck texts) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(texts.say("mail.page.to"), who(mail)));
        if (!mail.deliveredTo().equals(mail.toEmail())) {
            facts.add(Fact.of(texts.say("mail.page.practice"), mail.deliveredTo()));
        }
        facts.add(Fact.of(texts.say("mail.page.written"), Texts.dateTime(texts.locale(), mail.createdAt())));
        if (mail.sentAt() != null) {
            facts.add(Fact.of(texts.say("mail.page.sent"), Texts.dateTime(texts.locale(), mail.sentAt())));
        }
        return facts;
    }

    private @Nullable String budget(SentMail mail, FormCheck texts) {
        if (!mail.outside()) {
            return null;
        }
        MailBudget budget = outbox.budget(mail.toEmail(), mail.caseId());
        return texts.say(budget.ofCase() ? "mail.budget.case" : "mail.budget.month", budget.used(), budget.allowed());
    }

    @PostMapping("/{site}/post/{id}/senden")
    Response send(@PathVariable UUID id, Site site, Actor by, FormCheck texts) {
        SentMail mail = outbox.get(new MailId(id));
        switch (mail.status()) {
            case UNCERTAIN -> outbox.resendUncertain(mail.id(), by);
            case FAILED -> outbox.retryFailed(mail.id(), by);
            case HELD -> outbox.release(mail.id(), by);
            default -> throw stale(mail, "mail.post.send", texts);
        }
        return Redirect.to("/" + site.slug() + "/post", texts.say("mail.post.sending", who(mail)));
    }

    @PostMapping("/{site}/post/{id}/lassen")
    Response leave(@PathVariable UUID id, Site site, Actor by, FormCheck texts) {
        SentMail mail = outbox.get(new MailId(id));
        if (!stuck(mail)) {
            throw stale(mail, "mail.post.leave", texts);
        }
        outbox.giveUp(mail.id(), by);
        return Redirect.to("/" + site.slug() + "/post", texts.say("mail.post.left", who(mail)));
    }

    private static StaleEdit stale(SentMail mail, String wanted, FormCheck texts) {
        return new StaleEdit(texts.say("mail.status." + mail.status().name()), texts.say(wanted));
    }

    private static boolean stuck(SentMail mail) {
        return switch (mail.status()) {
            case UNCERTAIN, FAILED, HELD -> true;
            default -> false;
        };
    }

    private static List<Action> answers(SentMail mail, Site site, FormCheck texts) {
        if (!stuck(mail)) {
            return List.of();
        }
        return List.of(
                Action.post(
                        texts.say(mail.status() == MailStatus.HELD ? "mail.post.release" : "mail.post.send"),
                        at(site, mail.id(), "/senden")),
                Action.post(texts.say("mail.post.leave"), at(site, mail.id(), "/lassen")));
    }

    private static @Nullable String reason(SentMail mail, FormCheck texts) {
        return switch (mail.status()) {
            case UNCERTAIN -> texts.say("mail.reason.interrupted");
            case HELD -> texts.say("month".equals(mail.reason()) ? "mail.reason.month" : "mail.reason.case");
            case FAILED -> texts.say("mail.reason.server", String.valueOf(mail.reason()));
            case QUEUED -> mail.reason() == null ? null : texts.say("mail.reason.waits", mail.reason());
            case GIVEN_UP -> "silent".equals(mail.reason()) ? texts.say("mail.reason.silent") : null;
            default -> null;
        };
    }

    private static String tone(MailStatus status) {
        return switch (status) {
            case SENT -> "good";
            case QUEUED, SENDING -> "waiting";
            case UNCERTAIN, HELD -> "attention";
            case FAILED -> "bad";
            case GIVEN_UP -> "neutral";
        };
    }

    private static String who(SentMail mail) {
        return mail.toName().isBlank() ? mail.toEmail() : mail.toName() + " (" + mail.toEmail() + ")";
    }

    private static String at(Site site, MailId id, String act) {
        return "/" + site.slug() + "/post/" + id + act;
    }
}
