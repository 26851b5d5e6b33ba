package de.zusammenspiel.directory.web;

import de.zusammenspiel.directory.Contact;
import de.zusammenspiel.directory.ContactId;
import de.zusammenspiel.directory.Endings;
import de.zusammenspiel.directory.Evidence;
import de.zusammenspiel.directory.MailBasis;
import de.zusammenspiel.directory.Notices;
import de.zusammenspiel.directory.Organisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.directory.ProfileSource;
import de.zusammenspiel.directory.Quiet;
import de.zusammenspiel.directory.QuietTimes;
import de.zusammenspiel.directory.Sector;
import de.zusammenspiel.directory.TalkingHint;
import de.zusammenspiel.directory.TalkingHints;
import de.zusammenspiel.directory.Tie;
import de.zusammenspiel.directory.Ties;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.Viewer;
import de.zusammenspiel.web.part.ContactCard;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The profile of an organisation. */
@Controller
class ProfilePages {
    /** Evidence that lapses within this many weeks is worth a word. */
    private static final int SOON_WEEKS = 8;

    private final Organisations organisations;
    private final Ties ties;
    private final TieList tieList;
    private final Notices notices;
    private final TalkingHints hints;
    private final Endings endings;
    private final QuietTimes quietTimes;
    private final History history;
    private final ObjectProvider<ProfileSource> sources;
    private final Clock clock;

    ProfilePages(
            Organisations organisations,
            Ties ties,
            TieList tieList,
            Notices notices,
            TalkingHints hints,
            Endings endings,
            QuietTimes quietTimes,
            History history,
            ObjectProvider<ProfileSource> sources,
            Clock clock) {
        this.organisations = organisations;
        this.ties = ties;
        this.tieList = tieList;
        this.notices = notices;
        this.hints = hints;
        this.endings = endings;
        this.quietTimes = quietTimes;
        this.history = history;
        this.sources = sources;
        this.clock = clock;
    }

    @GetMapping("/{site}/organisationen/{id}")
    Response show(@PathVariable UUID id, Site site, Viewer viewer, FormCheck say) {
        Organisation organisation = organisations.get(new OrganisationId(id));
        String list = "/" + site.slug() + "/organisationen";
        String path = list + "/" + organisation.id();
        boolean coordinator = viewer.is(Role.COORDINATOR);
        List<Tie> known = ties.knowing(organisation.id());
        Map<ContactId, String> talking = hints.of(organisation.id()).stream()
                .collect(Collectors.toMap(hint -> hint.contact().id(), TalkingHint::text));
        return new ProfilePage(
                organisation.name(),
                organisation.sector().name(),
                Words.sector(organisation.sector(), say),
                path,
                list,
                organisation.description(),
                state(organisation, say),
                ProfileFacts.of(organisation, say),
                organisation.sector() == Sector.COMPANY
                        ? ProfileFacts.giving(organisation, quietTimes.of(organisation.id()), say)
                        : List.of(),
                organisations.contactsOf(organisation.id()).stream()
                        .map(contact -> person(contact, talking.get(contact.id()), path, say))
                        .toList(),
                organisations.evidenceOf(organisation.id()).stream()
                        .map(evidence -> proof(evidence, say))
                        .toList(),
                tieList.of(organisation.id(), known, path, viewer, say),
                tieList.paths(organisation.id(), say.locale()),
                known.stream().anyMatch(tie -> tie.account().equals(viewer.account())),
                sources.stream()
                        .filter(source -> coordinator || !source.forCoordinatorOnly())
                        .flatMap(source -> source.of(organisation.id(), say.locale()).stream())
                        .filter(part -> !part.lines().isEmpty())
                        .sorted(Comparator.comparingInt(ProfileSource.Part::order))
                        .toList(),
                history.of(organisation.id(), say),
                coordinator,
                coordinator || viewer.is(Role.GROUP_MEMBER));
    }

    private @Nullable String state(Organisation organisation, FormCheck say) {
        LocalDate until = organisation.pausedUntil();
        Quiet quiet = quietTimes.today(organisation.id()).orElse(null);
        if (!organisation.active()) {
            return endings.of(organisation.id())
                    .map(ending -> EndingPages.sentence(ending, say))
                    .orElseGet(() -> say.say("directory.profile.inactive"));
        }
        if (until == null || !organisation.isPaused(today())) {
            return quiet == null ? null : QuietWords.now(quiet, say);
        }
        String pause = say.say("directory.profile.paused", Texts.date(say.locale(), until));
        return organisation.pauseReason().isBlank() ? pause : pause + " " + organisation.pauseReason();
    }

    private ProfilePage.Person person(Contact contact, @Nullable String hint, String path, FormCheck say) {
        String basis = say.say("directory.basis." + contact.mailBasis().name());
        return new ProfilePage.Person(
                path + "/kontakt/" + contact.id(),
                new ContactCard(
                        contact.name(),
                        contact.role().isBlank() ? null : contact.role(),
                        null,
                        null,
                        null,
                        contact.phone(),
                        contact.email(),
                        null),
                contact.mailBasis() == MailBasis.NONE ? basis : basis + ": " + contact.mailBasisNote(),
                contact.mayBeMailed(),
                contact.preferred(),
                contact.deceased(),
                contact.source(),
                notices.waiting(contact.id())
                        .map(notice -> say.say("directory.notice.waiting", notice.due()))
                        .orElse(null),
                hint);
    }

    private ProfilePage.Proof proof(Evidence evidence, FormCheck say) {
        LocalDate expires = evidence.expiresOn();
        boolean holds = evidence.holds(today());
        boolean soon = holds && expires != null && expires.isBefore(today().plusWeeks(SOON_WEEKS));
        LocalDate issued = evidence.issuedOn();
        return new ProfilePage.Proof(
                say.say("directory.evidence." + evidence.kind().name()),
                issued == null ? "–" : Texts.date(say.locale(), issued),
                expires == null ? say.say("directory.evidence.open") : Texts.date(say.locale(), expires),
                evidence.note(),
                say.say(
                        soon
                                ? "directory.evidence.soon"
                                : holds ? "directory.evidence.holds" : "directory.evidence.lapsed"),
                soon ? "waiting" : holds ? "good" : "bad");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
