package de.zusammenspiel.matching.web;

import de.zusammenspiel.intake.Channel;
import de.zusammenspiel.intake.NewOffer;
import de.zusammenspiel.intake.NewRequest;
import de.zusammenspiel.intake.Offers;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.matching.MailDraft;
import de.zusammenspiel.matching.MailDraft.Side;
import de.zusammenspiel.matching.MailReading;
import de.zusammenspiel.matching.web.MailPage.MailForm;
import de.zusammenspiel.region.Ags;
import de.zusammenspiel.region.Municipalities;
import de.zusammenspiel.region.Resolution;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.EmailAddress;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.part.Option;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** A pasted letter becomes a request or an offer. */
@Controller
class MailPages {
    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final int LETTER = 20_000;
    private static final int WHAT = 600;

    private final MailReading reading;
    private final SupportRequests requests;
    private final Offers offers;
    private final Municipalities municipalities;

    MailPages(MailReading reading, SupportRequests requests, Offers offers, Municipalities municipalities) {
        this.reading = reading;
        this.requests = requests;
        this.offers = offers;
        this.municipalities = municipalities;
    }

    /** What a person made of the draft. */
    private record Checked(
            String organisation,
            String what,
            Set<ResourceKind> kinds,
            String amount,
            @Nullable LocalDate day,
            @Nullable String ags,
            String place,
            String name,
            @Nullable String email,
            @Nullable String phone) {}

    @GetMapping("/{site}/anfragen/brief")
    Response paste(FormCheck check) {
        return page(MailForm.EMPTY, null, check);
    }

    /** Reading changes nothing: the draft comes back as the same page, to be checked. */
    @PostMapping("/{site}/anfragen/brief")
    Response take(@ModelAttribute MailForm form, Site site, Actor actor, FormCheck check) {
        String letter = check.required("letter", form.letter(), LETTER);
        if (letter.isEmpty() || check.failed()) {
            return page(form, null, check);
        }
        MailDraft draft = reading.read(letter);
        return FormCheck.clean(form.checked()).isEmpty()
                ? page(filled(letter, draft), draft, check)
                : keep(form, draft, site, actor, check);
    }

    private static MailForm filled(String letter, MailDraft draft) {
        LocalDate day = draft.day();
        Side side = draft.side();
        String what = draft.what();
        return new MailForm(
                letter,
                null,
                side == null ? null : side.name(),
                draft.organisation(),
                what.substring(0, Math.min(WHAT, what.length())),
                draft.kinds().stream().map(Enum::name).toList(),
                draft.amount(),
                day == null ? "" : GERMAN.format(day),
                draft.place(),
                draft.ags(),
                draft.contactName(),
                draft.contactEmail(),
                draft.contactPhone());
    }

    private Response keep(MailForm form, MailDraft draft, Site site, Actor actor, FormCheck check) {
        Side side = check.choice("side", Side.class, form.side());
        if (side == null) {
            check.error("side", "web.error.required");
        }
        Checked read = read(form, check);
        if (check.failed() || side == null) {
            return page(form, draft, check);
        }
        String path = "/" + site.slug();
        return switch (side) {
            case REQUEST -> {
                String number = requests.get(request(read, actor)).number();
                yield done(path + "/anfragen/" + number + "/pruefung", number, check);
            }
            case OFFER -> {
                String number = offers.get(offers.publish(offer(read), actor)).number();
                yield done(path + "/angebote/" + number, number, check);
            }
        };
    }

    private Checked read(MailForm form, FormCheck check) {
        String place = check.text("place", form.place(), FormCheck.SHORT_TEXT);
        EmailAddress email = check.email("contactEmail", form.contactEmail());
        return new Checked(
                check.required("organisation", form.organisation(), FormCheck.SHORT_TEXT),
                check.required("what", form.what(), WHAT),
                Set.copyOf(check.choices("kinds", ResourceKind.class, form.kinds())),
                check.text("amount", form.amount(), FormCheck.SHORT_TEXT),
                check.date("day", form.day()),
                ags(place, form.placeAgs()),
                place,
                check.text("contactName", form.contactName(), FormCheck.SHORT_TEXT),
                email == null ? null : email.value(),
                check.phone("contactPhone", form.contactPhone()));
    }

    /** A place that stays unclear is kept in words. */
    private @Nullable String ags(String place, @Nullable String chosen) {
        if (place.isEmpty()) {
            return null;
        }
        if (municipalities.resolve(place, null) instanceof Resolution.Found found) {
            return found.ags().value();
        }
        return Ags.parse(FormCheck.clean(chosen)).map(Ags::value).orElse(null);
    }

    private SupportRequestId request(Checked read, Actor actor) {
        return requests.submit(
                NewRequest.asking(read.organisation(), read.what())
                        .contact(read.name(), read.email(), read.phone())
                        .kinds(read.kinds())
                        .amount(read.amount())
                        .wishDate(read.day(), read.day() == null)
                        .place(read.ags(), read.place(), false)
                        .channel(Channel.MAIL)
                        .build(),
                actor);
    }

    private static NewOffer offer(Checked read) {
        return NewOffer.of(read.organisation(), read.what())
                .contact(read.name(), read.email(), read.phone())
                .amount(read.amount(), read.kinds())
                .time(null, read.day())
                .place(read.ags(), read.place())
                .notPublic()
                .through(Channel.MAIL);
    }

    private static Response done(String path, String number, FormCheck check) {
        return Redirect.to(path, check.say("matching.mail.taken", number));
    }

    private static MailPage page(MailForm form, @Nullable MailDraft draft, FormCheck check) {
        String side = form.side();
        return new MailPage(
                check.say("matching.mail.title"),
                form,
                draft,
                Option.select(
                        Arrays.stream(Side.values())
                                .map(one -> Option.of(one.name(), check.say("matching.mail.side." + one.name())))
                                .toList(),
                        side),
                Option.select(
                        Arrays.stream(ResourceKind.values())
                                .map(kind -> Option.of(
                                        kind.name(),
                                        check.locale().getLanguage().equals("en") ? kind.english() : kind.german()))
                                .toList(),
                        form.kinds() == null ? List.of() : form.kinds()),
                check.errors());
    }
}
