package de.zusammenspiel.intake.web;

import de.zusammenspiel.intake.Offer;
import de.zusammenspiel.intake.OfferCall;
import de.zusammenspiel.intake.OfferCallId;
import de.zusammenspiel.intake.OfferCalls;
import de.zusammenspiel.intake.OfferId;
import de.zusammenspiel.intake.OfferState;
import de.zusammenspiel.intake.Offers;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Link;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.ListQuery;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.part.ContactCard;
import de.zusammenspiel.web.part.Fact;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Offers by link: their owners extend or end them, organisations say whether they need them. */
@Controller
class OfferLinkPages {
    private final Offers offers;
    private final OfferCalls calls;
    private final Clock clock;

    OfferLinkPages(Offers offers, OfferCalls calls, Clock clock) {
        this.offers = offers;
        this.calls = calls;
        this.clock = clock;
    }

    @GetMapping("/l/{token}/angebot")
    Response own(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String neu,
            Link link,
            Site site,
            FormCheck say) {
        Offer offer = offers.get(new OfferId(link.subject()));
        return ownPage(token, offer, neu != null, RequestForm.day(offer.validUntil()), site, say);
    }

    @PostMapping("/l/{token}/angebot")
    Response change(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String then,
            @RequestParam(required = false) @Nullable String until,
            Link link,
            Site site,
            Actor owner,
            FormCheck check) {
        Offer offer = offers.get(new OfferId(link.subject()));
        String path = "/l/" + token + "/angebot";
        if ("end".equals(then)) {
            offers.close(offer.id(), owner, "");
            return Redirect.to(path, check.say("intake.own.ended"));
        }
        LocalDate day = check.date("until", until);
        if (day != null && day.isBefore(LocalDate.ofInstant(clock.instant(), Texts.ZONE))) {
            check.error("until", "intake.offer.error.past");
        }
        if (check.failed()) {
            return ownPage(token, offer, false, until, site, check);
        }
        offers.confirm(offer.id(), day, owner);
        return Redirect.to(path, check.say("intake.own.extended"));
    }

    @GetMapping("/l/{token}/gebraucht")
    Response needed(@PathVariable String token, Link link, FormCheck say) {
        return neededPage(token, calls.get(new OfferCallId(link.subject())), null, say);
    }

    @PostMapping("/l/{token}/gebraucht")
    Response answer(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String answer,
            @RequestParam(required = false) @Nullable String note,
            Link link,
            Actor contact,
            FormCheck check) {
        OfferCall call = calls.get(new OfferCallId(link.subject()));
        OfferCall.Reply reply = ListQuery.one(OfferCall.Reply.class, answer);
        String words = check.text("note", note, FormCheck.LONG_TEXT);
        if (reply == null) {
            check.error("answer", "web.error.choice");
        }
        if (reply == null || check.failed()) {
            return neededPage(token, call, note, check);
        }
        calls.answer(call.id(), reply, words, contact);
        return Redirect.to("/l/" + token + "/gebraucht", check.say("intake.needed.thanks." + reply.name()));
    }

    private NeededPage neededPage(String token, OfferCall call, @Nullable String typed, FormCheck say) {
        Offer offer = offers.get(call.offer());
        OfferCall.Reply reply = call.reply();
        return new NeededPage(
                say.say("intake.needed.title"),
                offer.what(),
                facts(offer, say),
                reply == null ? null : say.say("intake.needed.answered." + reply.name()),
                typed == null ? call.note() : typed,
                "/l/" + token + "/gebraucht",
                say.errors());
    }

    private static OwnOfferPage ownPage(
            String token, Offer offer, boolean fresh, @Nullable String until, Site site, FormCheck say) {
        return new OwnOfferPage(
                say.say("intake.own.title"),
                offer.number(),
                offer.what(),
                fresh,
                say.say("intake.offer.state." + offer.state().name()),
                OfferTone.of(offer.state()),
                say.say("intake.own.words." + offer.state().name(), site.contactName()),
                facts(offer, say),
                offer.state() == OfferState.OPEN || offer.state() == OfferState.EXPIRED,
                offer.state() == OfferState.OPEN || offer.state() == OfferState.RESERVED,
                until,
                new ContactCard(
                        site.contactName(),
                        say.say("intake.status.contactRole"),
                        null,
                        null,
                        null,
                        site.contactPhone(),
                        site.contactEmail(),
                        null),
                "/l/" + token + "/angebot",
                say.errors());
    }

    /** What is open is left out: a line of dashes tells nobody anything. */
    static List<Fact> facts(Offer offer, FormCheck say) {
        LocalDate from = offer.availableFrom();
        LocalDate until = offer.validUntil();
        return Stream.of(
                        Fact.of(say.say("intake.field.kinds"), Words.kinds(offer.kinds(), say.locale())),
                        Fact.of(say.say("intake.field.amount"), offer.amount()),
                        Fact.of(say.say("intake.offer.from"), from == null ? "" : Texts.date(say.locale(), from)),
                        Fact.of(
                                say.say("intake.offer.until"),
                                until == null ? say.say("intake.offer.unlimited") : Texts.date(say.locale(), until)),
                        Fact.of(say.say("intake.field.place"), offer.placeLabel()),
                        Fact.of(say.say("intake.offer.conditions"), offer.conditions()))
                .filter(fact -> !String.valueOf(fact.value()).isBlank())
                .toList();
    }
}
