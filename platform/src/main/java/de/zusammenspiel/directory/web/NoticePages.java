package de.zusammenspiel.directory.web;

import de.zusammenspiel.directory.ContactId;
import de.zusammenspiel.directory.Notice;
import de.zusammenspiel.directory.NoticeWay;
import de.zusammenspiel.directory.Notices;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Telling a person that we keep her data: by mail, on paper, or face to face. */
@Controller
class NoticePages {
    private static final String PATH = "/{site}/organisationen/{id}/kontakt/{contact}/mitteilung";
    private final Notices notices;
    private final Organisations organisations;

    NoticePages(Notices notices, Organisations organisations) {
        this.notices = notices;
        this.organisations = organisations;
    }

    @GetMapping(PATH)
    Response show(@PathVariable UUID id, @PathVariable UUID contact, Site site, FormCheck check) {
        Optional<Notice> waiting = waiting(id, contact);
        if (waiting.isEmpty()) {
            return Redirect.to(back(site, id), check.say("directory.notice.done"));
        }
        Notice notice = waiting.get();
        return new NoticePage(
                check.say("directory.notice.title", notice.name()),
                check.say("directory.notice.lead", notice.source(), notice.due()),
                back(site, id) + "/kontakt/" + contact + "/mitteilung",
                back(site, id),
                notice.organisationName(),
                notice.name(),
                notice.email(),
                notices.letter(notice));
    }

    @PostMapping(PATH)
    Response told(
            @PathVariable UUID id,
            @PathVariable UUID contact,
            @RequestParam(required = false) @Nullable String how,
            Site site,
            Actor actor,
            FormCheck check) {
        NoticeWay way = check.choice("how", NoticeWay.class, how);
        Optional<Notice> waiting = waiting(id, contact);
        if (way == null || way == NoticeWay.FIRST_CONTACT) {
            throw new NotFound("way");
        }
        if (waiting.isPresent() && way != NoticeWay.MAIL) {
            notices.given(waiting.get().contact(), way, actor);
        } else if (waiting.isPresent() && !notices.mail(waiting.get(), actor)) {
            throw new NotFound("mail address");
        }
        return Redirect.to(back(site, id), check.say("directory.notice.done"));
    }

    private Optional<Notice> waiting(UUID organisation, UUID contact) {
        return organisations
                .contact(new OrganisationId(organisation), new ContactId(contact))
                .flatMap(one -> notices.waiting(one.id()));
    }

    private static String back(Site site, UUID id) {
        return "/" + site.slug() + "/organisationen/" + id;
    }
}
