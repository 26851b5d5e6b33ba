package de.zusammenspiel.agreement.web;

import de.zusammenspiel.agreement.Agreement;
import de.zusammenspiel.agreement.Agreements;
import de.zusammenspiel.agreement.Party;
import de.zusammenspiel.agreement.PublicStory;
import de.zusammenspiel.agreement.Stories;
import de.zusammenspiel.agreement.StoryDraft;
import de.zusammenspiel.agreement.StoryWords;
import de.zusammenspiel.file.FileId;
import de.zusammenspiel.file.Files;
import de.zusammenspiel.file.Storing;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.StaleForm;
import de.zusammenspiel.web.part.Letter;
import de.zusammenspiel.web.part.Story;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Stories: written inside, read outside. */
@Controller
class StoryPages {
    private static final int SHOWN = 60;
    private static final int TEXT = 8_000;
    private static final int QUOTE = 1_000;
    private static final int LINE = 300;
    private final Stories stories;
    private final Agreements agreements;
    private final Files files;

    StoryPages(Stories stories, Agreements agreements, Files files) {
        this.files = files;
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
                one.photo() == null ? null : "/" + site.slug() + "/geschichten/" + one.slug() + "/foto",
                one.photo() == null ? null : one.photoAlt());
    }

    @GetMapping("/{site}/geschichten/{slug}")
    Response story(@PathVariable String slug, FormCheck check) {
        PublicStory story = stories.bySlug(slug);
        return new PublicStoryPage(
                story.title(),
                story,
                Letter.paragraphs(story.text()),
                story.again().isEmpty()
                        ? null
                        : check.say("agreement.story.again." + story.again(), story.giver(), story.receiver()));
    }

    @GetMapping("/{site}/geschichten/{slug}/foto")
    Response photo(@PathVariable String slug) {
        return photo(stories.bySlug(slug).photo());
    }

    @GetMapping("/{site}/vereinbarungen/{number}/geschichte/foto")
    Response draftPhoto(@PathVariable String number) {
        return photo(stories.of(agreements.byNumber(number).id())
                .map(StoryDraft::photo)
                .orElse(null));
    }

    private Response photo(@Nullable FileId photo) {
        if (photo == null) {
            throw new NotFound("photo");
        }
        return files.open(photo).download();
    }

    @GetMapping("/{site}/vereinbarungen/{number}/geschichte")
    Response form(@PathVariable String number, Site site, FormCheck check) {
        Agreement agreement = agreements.byNumber(number);
        if (!agreement.state().isKept()) {
            return AgreementPages.notNow(AgreementPages.path(site, agreement), agreement, check);
        }
        return page(agreement, site, StoryForm.of(written(agreement)), check);
    }

    @PostMapping("/{site}/vereinbarungen/{number}/geschichte")
    Response write(
            @PathVariable String number,
            @ModelAttribute StoryForm form,
            @RequestParam(required = false) @Nullable MultipartFile photo,
            @RequestParam(required = false) @Nullable String then,
            Site site,
            Actor actor,
            FormCheck check)
            throws IOException {
        Agreement agreement = agreements.byNumber(number);
        int version = version(agreement);
        FileId before = stories.of(agreement.id()).map(StoryDraft::photo).orElse(null);
        boolean uploaded = photo != null && !photo.isEmpty();
        boolean removed = FormCheck.ticked(form.removePhoto());
        StoryWords words = words(form, check);
        if (uploaded || (before != null && !removed)) {
            if (words.photoAlt().isEmpty()) {
                check.error("photoAlt", "agreement.story.error.photoAlt");
            }
            if (words.photoConsent().isEmpty()) {
                check.error("photoConsent", "agreement.story.error.photoConsent");
            }
        }
        StaleForm.check(form, StoryForm.of(written(agreement)), version, check);
        FileId shown = removed ? null : before;
        if (photo != null && uploaded && !check.failed()) {
            shown = stored(photo, actor, check);
        }
        if (check.failed()) {
            return page(agreement, site, form, check);
        }
        stories.write(agreement.id(), version, words, shown, actor);
        return "publish".equals(then)
                ? publish(agreement, site, actor, check)
                : Redirect.to(AgreementPages.path(site, agreement) + "/geschichte", check.say("agreement.story.kept"));
    }

    /** What is written so far, or what the case itself tells. */
    private StoryWords written(Agreement agreement) {
        return stories.of(agreement.id()).map(StoryDraft::words).orElseGet(() -> stories.draft(agreement.id()));
    }

    /** 0 while nothing is written. */
    private int version(Agreement agreement) {
        return stories.of(agreement.id()).map(StoryDraft::version).orElse(0);
    }

    private static StoryWords words(StoryForm form, FormCheck check) {
        return new StoryWords(
                check.required("title", form.title(), FormCheck.SHORT_TEXT),
                check.required("text", form.text(), TEXT),
                check.text("quote", form.quote(), QUOTE),
                check.text("quoteBy", form.quoteBy(), FormCheck.SHORT_TEXT),
                check.text("photoAlt", form.photoAlt(), LINE),
                check.text("photoConsent", form.photoConsent(), LINE));
    }

    private @Nullable FileId stored(MultipartFile photo, Actor actor, FormCheck check) throws IOException {
        return switch (files.storePhoto(photo.getBytes(), FormCheck.clean(photo.getOriginalFilename()), actor)) {
            case Storing.Stored stored -> stored.id();
            case Storing.Refused refused -> {
                check.error("photo", refused.reasonKey(), refused.possible());
                yield null;
            }
        };
    }

    private Response publish(Agreement agreement, Site site, Actor actor, FormCheck check) {
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

    private StoryFormPage page(Agreement agreement, Site site, StoryForm form, FormCheck check) {
        StoryDraft draft = stories.of(agreement.id()).orElse(null);
        return new StoryFormPage(
                check.say("agreement.story.title"),
                AgreementPages.path(site, agreement) + "/geschichte",
                AgreementPages.path(site, agreement),
                agreement.number(),
                form,
                check.version(version(agreement)),
                draft != null && draft.photo() != null
                        ? AgreementPages.path(site, agreement) + "/geschichte/foto"
                        : null,
                agreement.parties().stream()
                        .filter(party -> !party.mayBeTold())
                        .map(Party::organisationName)
                        .toList(),
                draft != null && draft.isPublic() ? "/" + site.slug() + "/geschichten/" + draft.slug() : null,
                check.errors());
    }
}
