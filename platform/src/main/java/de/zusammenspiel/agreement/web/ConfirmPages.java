package de.zusammenspiel.agreement.web;

import de.zusammenspiel.agreement.Agreement;
import de.zusammenspiel.agreement.AgreementState;
import de.zusammenspiel.agreement.Agreements;
import de.zusammenspiel.agreement.Side;
import de.zusammenspiel.site.Link;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One side reads what was agreed and confirms it, without an account. */
@Controller
class ConfirmPages {
    private final Agreements agreements;
    private final AgreementWords words;

    ConfirmPages(Agreements agreements, AgreementWords words) {
        this.agreements = agreements;
        this.words = words;
    }

    @GetMapping("/l/{token}/vereinbarung")
    Response show(@PathVariable String token, Link link, FormCheck check) {
        return page(token, agreements.seat(link.subject()), null, check);
    }

    @PostMapping("/l/{token}/vereinbarung")
    Response answer(@PathVariable String token, @ModelAttribute ConfirmForm form, Link link, FormCheck check) {
        Agreements.Seat seat = agreements.seat(link.subject());
        Agreement agreement = seat.agreement();
        String path = "/l/" + token + "/vereinbarung";
        if (!agreement.state().isChangeable() || seat.party().isConfirmed()) {
            return Redirect.to(path);
        }
        if ("remark".equals(form.act())) {
            String remark = check.required("remark", form.remark(), FormCheck.LONG_TEXT);
            if (check.failed()) {
                return page(token, seat, form.remark(), check);
            }
            agreements.objected(agreement.id(), seat.side(), remark, link.actor());
            return Redirect.to(path, check.say("agreement.confirm.remarkSent"));
        }
        agreements.publicity(
                agreement.id(),
                seat.side(),
                FormCheck.ticked(form.publicity()),
                wording(seat, Locale.GERMAN),
                link.actor());
        agreements.confirm(agreement.id(), seat.side(), link.actor());
        return Redirect.to(path, check.say("agreement.confirm.thanks"));
    }

    private String wording(Agreements.Seat seat, Locale locale) {
        return words.say(locale, "agreement.publicity.wording", seat.party().organisationName());
    }

    private Response page(String token, Agreements.Seat seat, @Nullable String remark, FormCheck check) {
        Agreement agreement = seat.agreement();
        return new ConfirmPage(
                check.say(
                        "agreement.confirm.title",
                        agreement.party(seat.side().other()).organisationName()),
                "/l/" + token + "/vereinbarung",
                agreement.subject(),
                Arrays.stream(Side.values())
                        .map(side -> new ConfirmPage.Gift(
                                agreement.party(side).organisationName(), words.given(agreement, side, check.locale())))
                        .filter(gift -> !gift.lines().isEmpty())
                        .toList(),
                words.facts(agreement, check.locale()),
                agreement.counterGift(),
                wording(seat, check.locale()),
                seat.party().mayBeTold(),
                standing(seat, check),
                seat.party().isConfirmed(),
                remark,
                check.errors());
    }

    private static @Nullable String standing(Agreements.Seat seat, FormCheck check) {
        AgreementState state = seat.agreement().state();
        if (state == AgreementState.CANCELLED) {
            return check.say("agreement.confirm.cancelled");
        }
        if (seat.agreement().isConfirmedByBoth()) {
            return check.say("agreement.confirm.both");
        }
        return seat.party().isConfirmed()
                ? check.say(
                        "agreement.confirm.waiting",
                        seat.agreement().party(seat.side().other()).organisationName())
                : null;
    }
}
