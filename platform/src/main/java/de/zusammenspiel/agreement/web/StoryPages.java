package de.zusammenspiel.agreement.web;

import de.zusammenspiel.agreement.Agreement;
import de.zusammenspiel.agreement.Agreements;
import de.zusammenspiel.agreement.Party;
import de.zusammenspiel.agreement.PublicStory;
import de.zusammenspiel.agreement.Stories;
import de.zusammenspiel.agreement.StoryDraft;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.part.Letter;
import de.zusammenspiel.web.part.Story;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Stories: written inside, read outside. */
@Controller
class StoryPages {
    private static final int SHOWN = 60;
    private static final int TEXT = 8_000;
    private final Stories stories;
    private final Agreements agreements;

    StoryPages(Stories stories, Agreements agreements) {
        this.stories = stories;
        this.agreements = agreements;
    }

    @GetMapping("/{site}/geschichten")
    Response list(Site site, FormCheck check) {
        return new StoryListPage(
                check.say("agreement.stories.title"),
                stories.latest(SHOWN).stream().map(one -> teaser(one, site)).toList());
    }

    static Story teaser(PublicStory one, Site site) {
        return new Story(
                one.title(),
                "/" + site.slug() + "/geschichten/" + one.slug(),
                Letter.paragraphs(one.text()).getFirst(),
                one.giver(),
                one.receiver(),
                one.place().isBlank() ? null : one.place(),
                null,
                null);
    }

    @GetMapping("/{site}/geschichten/{slug}")
    Response story(@PathVariable String slug) {
        PublicStory story = stories.bySlug(slug);
        return new PublicStoryPage(story.title(), story, Letter.paragraphs(story.text()));
    }

    @GetMapping("/{site}/vereinbarungen/{number}/geschichte")
    Response form(@PathVariable String number, Site site, FormCheck check) {
        Agreement agreement = agreements.byNumber(number);
        if (!agreement.state().isKept()) {
            return AgreementPages.notNow(AgreementPages.path(site, agreement), agreement, check);
        }
        StoryDraft draft = stories.of(agreement.id()).orElse(null);
        return draft == null
                ? page(agreement, site, stories.headline(agreement.id()), null, 0, check)
                : page(agreement, site, draft.title(), draft.text(), draft.version(), check);
    }

    @PostMapping("/{site}/vereinbarungen/{number}/geschichte")
    Response write(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String title,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String version,
            Site site,
            Actor actor,
            FormCheck check) {
        Agreement agreement = agreements.byNumber(number);
        String headline = check.required("title", title, FormCheck.SHORT_TEXT);
        String words = check.required("text", text, TEXT);
        int seen = FormCheck.version(version);
        if (check.failed()) {
            return page(agreement, site, title, text, seen, check);
        }
        stories.write(agreement.id(), seen, headline, words, actor);
        return Redirect.to(AgreementPages.path(site, agreement) + "/geschichte", check.say("agreement.story.kept"));
    }

    @PostMapping("/{site}/vereinbarungen/{number}/geschichte/veroeffentlichen")
    Response publish(@PathVariable String number, Site site, Actor actor, FormCheck check) {
        Agreement agreement = agreements.byNumber(number);
        String path = AgreementPages.path(site, agreement) + "/geschichte";
        return switch (stories.publish(agreement.id(), actor)) {
            case PUBLISHED -> Redirect.to(path, check.say("agreement.story.published"));
            case CONSENT_MISSING -> Redirect.to(path, check.say("agreement.story.consentMissing"));
            case NOT_KEPT -> AgreementPages.notNow(AgreementPages.path(site, agreement), agreement, check);
        };
    }

    @PostMapping("/{site}/vereinbarungen/{number}/geschichte/zurueckziehen")
    Response withdraw(@PathVariable String number, Site site, Actor actor, FormCheck check) {
        Agreement agreement = agreements.byNumber(number);
        stories.withdraw(agreement.id(), actor);
        return Redirect.to(
                AgreementPages.path(site, agreement) + "/geschichte", check.say("agreement.story.withdrawn"));
    }

    private StoryFormPage page(
            Agreement agreement,
            Site site,
            @Nullable String title,
            @Nullable String text,
            int version,
            FormCheck check) {
        StoryDraft draft = stories.of(agreement.id()).orElse(null);
        return new StoryFormPage(
                check.say("agreement.story.title"),
                AgreementPages.path(site, agreement) + "/geschichte",
                AgreementPages.path(site, agreement),
                agreement.number(),
                title,
                text,
                version,
                draft != null,
                agreement.parties().stream()
                        .filter(party -> !party.mayBeTold())
                        .map(Party::organisationName)
                        .toList(),
                draft != null && draft.isPublic() ? "/" + site.slug() + "/geschichten/" + draft.slug() : null,
                check.errors());
    }
}
