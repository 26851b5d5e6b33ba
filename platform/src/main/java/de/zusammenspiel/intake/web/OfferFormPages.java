package de.zusammenspiel.intake.web;

import de.zusammenspiel.intake.Channel;
import de.zusammenspiel.intake.NewOffer;
import de.zusammenspiel.intake.Offer;
import de.zusammenspiel.intake.OfferId;
import de.zusammenspiel.intake.Offers;
import de.zusammenspiel.intake.StatusLinks;
import de.zusammenspiel.region.Municipalities;
import de.zusammenspiel.region.PlaceChoice;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.StaleForm;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.part.Option;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Offering something: five fields for everybody, the same for the coordinator. */
@Controller
class OfferFormPages {
    private final Offers offers;
    private final StatusLinks status;
    private final Municipalities municipalities;
    private final Clock clock;

    OfferFormPages(Offers offers, StatusLinks status, Municipalities municipalities, Clock clock) {
        this.offers = offers;
        this.status = status;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    @GetMapping("/{site}/angebot")
    Response empty(Site site, FormCheck check) {
        return publicPage(site, OfferForm.empty(), nowhere(), check);
    }

    @PostMapping("/{site}/angebot")
    Response send(@ModelAttribute OfferForm form, Site site, FormCheck check) {
        PlaceChoice place = place(form);
        NewOffer offer = OfferReader.complete(form, place, LocalDate.ofInstant(clock.instant(), Texts.ZONE), check);
        if (check.failed()) {
            return publicPage(site, form, place, check);
        }
        OfferId id = offers.publish(offer, Actor.guest(offer.contactName()));
        return Redirect.to(status.of(offers.get(id)) + "?neu=1");
    }

    @GetMapping("/{site}/angebote/neu")
    Response enter(Site site, FormCheck check) {
        return staffPage(site, null, OfferForm.empty(), nowhere(), check);
    }

    @PostMapping("/{site}/angebote/neu")
    Response entered(@ModelAttribute OfferForm form, Site site, Actor actor, FormCheck check) {
        PlaceChoice place = place(form);
        NewOffer offer = OfferReader.partial(form, place, check).through(Channel.PHONE);
        if (check.failed()) {
            return staffPage(site, null, form, place, check);
        }
        OfferId id = offers.publish(offer, actor);
        return Redirect.to(path(site, offers.get(id)), check.say("intake.offer.entered"));
    }

    @GetMapping("/{site}/angebote/{number}/bearbeiten")
    Response edit(@PathVariable String number, Site site, FormCheck check) {
        Offer offer = offers.byNumber(number);
        return staffPage(site, offer, OfferForm.of(offer), nowhere(), check);
    }

    @PostMapping("/{site}/angebote/{number}/bearbeiten")
    Response change(
            @PathVariable String number, @ModelAttribute OfferForm form, Site site, Actor actor, FormCheck check) {
        Offer before = offers.byNumber(number);
        PlaceChoice place = place(form);
        NewOffer wanted = OfferReader.partial(form, place, check);
        StaleForm.check(form, OfferForm.of(before), before.version(), check);
        if (check.failed()) {
            return staffPage(site, before, form, place, check);
        }
        offers.change(before.id(), before.version(), wanted, actor);
        return Redirect.to(path(site, before), check.say("intake.offer.changed"));
    }

    private static String path(Site site, Offer offer) {
        return "/" + site.slug() + "/angebote/" + offer.number();
    }

    private PlaceChoice place(OfferForm form) {
        return PlaceChoice.of(municipalities, form.place(), form.placeAgs());
    }

    private static PlaceChoice nowhere() {
        return new PlaceChoice(null, "", List.of());
    }

    private static OfferFormPage publicPage(Site site, OfferForm form, PlaceChoice place, FormCheck check) {
        return page(
                check.say("intake.offer.title"),
                "/" + site.slug() + "/angebot",
                "/" + site.slug(),
                check.say("intake.form.back"),
                false,
                form,
                place,
                null,
                check);
    }

    private static OfferFormPage staffPage(
            Site site, @Nullable Offer offer, OfferForm form, PlaceChoice place, FormCheck check) {
        String list = "/" + site.slug() + "/angebote";
        return page(
                offer == null ? check.say("intake.offer.new") : check.say("intake.offer.edit", offer.number()),
                offer == null ? list + "/neu" : path(site, offer) + "/bearbeiten",
                offer == null ? list : path(site, offer),
                offer == null ? check.say("intake.offers.title") : offer.number(),
                true,
                form,
                place,
                offer == null ? null : check.version(offer.version()),
                check);
    }

    private static OfferFormPage page(
            String title,
            String action,
            String back,
            String backLabel,
            boolean staff,
            OfferForm form,
            PlaceChoice place,
            @Nullable Integer version,
            FormCheck check) {
        return new OfferFormPage(
                title,
                action,
                back,
                backLabel,
                staff,
                form,
                Words.kindOptions(form.kinds(), check),
                place.options().stream()
                        .map(option -> Option.of(option.ags().value(), option.nameAndDistrict()))
                        .toList(),
                version,
                check.errors());
    }
}
