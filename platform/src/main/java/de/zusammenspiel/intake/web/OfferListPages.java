package de.zusammenspiel.intake.web;

import de.zusammenspiel.intake.OfferCard;
import de.zusammenspiel.intake.OfferState;
import de.zusammenspiel.intake.Offers;
import de.zusammenspiel.shared.Slice;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.ListQuery;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.TableFile;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.Viewer;
import de.zusammenspiel.web.part.Option;
import de.zusammenspiel.web.part.Pager;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class OfferListPages {
    private final Offers offers;

    OfferListPages(Offers offers) {
        this.offers = offers;
    }

    @GetMapping("/{site}/angebote")
    Response list(
            @ModelAttribute OfferListForm form,
            @RequestParam(required = false) @Nullable String seite,
            Site site,
            Viewer viewer,
            FormCheck say) {
        Slice<OfferCard> slice = offers.list(form.filter(), ListQuery.page(seite));
        String path = "/" + site.slug() + "/angebote";
        return new OfferListPage(
                say.say("intake.offers.title"),
                form,
                Option.select(states(say), form.state()),
                Words.kindOptions(List.of(ListQuery.clean(form.kind())), say),
                slice.rows().stream().map(card -> row(path, card, say)).toList(),
                Pager.of(slice, path + form.query()),
                form.query(),
                form.filtered(),
                viewer.is(Role.COORDINATOR));
    }

    @GetMapping("/{site}/angebote/liste.csv")
    Response csv(@ModelAttribute OfferListForm form, FormCheck say) {
        return file(form, say).csv();
    }

    @GetMapping("/{site}/angebote/liste.xlsx")
    Response xlsx(@ModelAttribute OfferListForm form, FormCheck say) {
        return file(form, say).xlsx();
    }

    private TableFile file(OfferListForm form, FormCheck say) {
        return new TableFile(
                say.say("intake.offers.file"),
                List.of(
                        say.say("intake.list.number"),
                        say.say("intake.offer.what"),
                        say.say("intake.list.organisation"),
                        say.say("intake.field.kinds"),
                        say.say("intake.field.amount"),
                        say.say("intake.field.place"),
                        say.say("intake.offer.until"),
                        say.say("intake.list.state")),
                offers.all(form.filter()).stream()
                        .map(card -> row("", card, say))
                        .map(row -> List.of(
                                row.number(),
                                row.what(),
                                row.organisation(),
                                row.kinds(),
                                row.amount(),
                                row.place(),
                                row.until(),
                                row.state()))
                        .toList());
    }

    private static List<Option> states(FormCheck say) {
        List<Option> options = new ArrayList<>();
        options.add(Option.of("ALL", say.say("intake.list.all")));
        for (OfferState state : OfferState.values()) {
            options.add(Option.of(state.name(), say.say("intake.offer.state." + state.name())));
        }
        return options;
    }

    private static OfferListPage.Row row(String path, OfferCard card, FormCheck say) {
        return new OfferListPage.Row(
                path + "/" + card.number(),
                card.number(),
                card.what(),
                card.organisationName(),
                Words.kinds(card.kinds(), say.locale()),
                card.amount(),
                card.placeLabel(),
                card.validUntil() == null
                        ? say.say("intake.offer.unlimited")
                        : Texts.date(say.locale(), card.validUntil()),
                say.say("intake.offer.state." + card.state().name()),
                OfferTone.of(card.state()));
    }
}
