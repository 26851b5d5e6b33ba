package de.zusammenspiel.agreement.web;

import de.zusammenspiel.agreement.AgreementCard;
import de.zusammenspiel.agreement.AgreementFilter;
import de.zusammenspiel.agreement.AgreementState;
import de.zusammenspiel.agreement.Agreements;
import de.zusammenspiel.shared.Slice;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.ListQuery;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.TableFile;
import de.zusammenspiel.web.part.Option;
import de.zusammenspiel.web.part.Pager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

@Controller
class AgreementListPages {
    private static final String UNTHANKED = "UNTHANKED";
    private final Agreements agreements;
    private final AgreementWords words;

    AgreementListPages(Agreements agreements, AgreementWords words) {
        this.agreements = agreements;
        this.words = words;
    }

    @GetMapping("/{site}/vereinbarungen")
    Response list(@ModelAttribute AgreementListForm form, Site site, FormCheck check) {
        AgreementFilter filter = filter(form);
        Slice<AgreementCard> slice = agreements.list(filter, ListQuery.page(form.seite()));
        String path = "/" + site.slug() + "/vereinbarungen";
        String query = query(form);
        return new AgreementListPage(
                check.say("agreement.list.title"),
                path,
                query,
                filter.text(),
                Option.select(states(check), form.state()),
                slice.rows().stream().map(card -> row(card, path, check)).toList(),
                Pager.of(slice, path + query),
                !query.isEmpty());
    }

    @GetMapping("/{site}/vereinbarungen/liste.csv")
    Response csv(@ModelAttribute AgreementListForm form, FormCheck check) {
        return file(form, check).csv();
    }

    @GetMapping("/{site}/vereinbarungen/liste.xlsx")
    Response xlsx(@ModelAttribute AgreementListForm form, FormCheck check) {
        return file(form, check).xlsx();
    }

    private TableFile file(AgreementListForm form, FormCheck check) {
        return new TableFile(
                check.say("agreement.list.file"),
                List.of(
                        check.say("agreement.list.number"),
                        check.say("agreement.list.subject"),
                        check.say("agreement.list.company"),
                        check.say("agreement.list.nonProfit"),
                        check.say("agreement.list.when"),
                        check.say("agreement.list.state")),
                agreements.all(filter(form)).stream()
                        .map(card -> List.of(
                                card.number(),
                                card.subject(),
                                card.companyName(),
                                card.nonProfitName(),
                                words.when(card.from(), card.until(), check.locale()),
                                words.state(card.state(), check.locale())))
                        .toList());
    }

    private AgreementListPage.Row row(AgreementCard card, String path, FormCheck check) {
        return new AgreementListPage.Row(
                path + "/" + card.number(),
                card.number(),
                card.subject(),
                card.companyName(),
                card.nonProfitName(),
                words.when(card.from(), card.until(), check.locale()),
                words.state(card.state(), check.locale()),
                AgreementWords.tone(card.state()));
    }

    private static List<Option> states(FormCheck check) {
        List<Option> options = new ArrayList<>(Arrays.stream(AgreementState.values())
                .map(state -> Option.of(state.name(), check.say("agreement.state." + state)))
                .toList());
        options.add(Option.of(UNTHANKED, check.say("agreement.list.unthanked")));
        return options;
    }

    private static AgreementFilter filter(AgreementListForm form) {
        String text = FormCheck.clean(form.text());
        boolean unthanked = UNTHANKED.equals(form.state());
        AgreementState state = ListQuery.one(AgreementState.class, form.state());
        return new AgreementFilter(text, state == null ? Set.of() : Set.of(state), unthanked);
    }

    private static String query(AgreementListForm form) {
        return ListQuery.ALL
                .with("text", form.text())
                .with("state", form.state())
                .text();
    }
}
