package de.zusammenspiel.desk.handover.web;

import de.zusammenspiel.desk.handover.Handover;
import de.zusammenspiel.desk.handover.HandoverFolder;
import de.zusammenspiel.desk.handover.HandoverFolders;
import de.zusammenspiel.desk.handover.Handovers;
import de.zusammenspiel.desk.handover.Handovers.Planning;
import de.zusammenspiel.desk.handover.OpenCase;
import de.zusammenspiel.identity.Accounts;
import de.zusammenspiel.identity.Member;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.shared.EmailAddress;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.Download;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Paper;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.Viewer;
import de.zusammenspiel.web.part.Action;
import de.zusammenspiel.web.part.Option;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The folder, always up to date, and the plan to hand it over. */
@Controller
class FolderPages {
    private static final String PATH = "/uebergabe";
    private static final int LONGEST_NAME = 120;

    private final Handovers handovers;
    private final HandoverFolders folders;
    private final Accounts accounts;
    private final Paper paper;
    private final Texts texts;
    private final Clock clock;

    FolderPages(
            Handovers handovers, HandoverFolders folders, Accounts accounts, Paper paper, Texts texts, Clock clock) {
        this.handovers = handovers;
        this.folders = folders;
        this.accounts = accounts;
        this.paper = paper;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/{site}" + PATH)
    Response show(Site site, Viewer viewer, FormCheck check) {
        return page(site, viewer, new HandoverForm(viewer.account().toString(), null, null, null, null, null), check);
    }

    @GetMapping("/{site}" + PATH + "/mappe.pdf")
    Response onPaper(Site site) {
        FormCheck german = FolderView.german(texts);
        FolderPaper page = new FolderPaper(
                german.say("handover.folder.title"),
                german.say("handover.paper.sender", site.name()),
                german.say("handover.paper.foot", today()),
                german.say("handover.paper.lead", today()),
                folder(new FolderView(site, today(), german)),
                new FolderPaper.Words(
                        german.say("handover.promised"),
                        german.say("handover.others"),
                        german.say("handover.talks"),
                        german.say("handover.deadlines"),
                        german.say("handover.dates"),
                        german.say("handover.money"),
                        german.say("handover.nothing"),
                        german.say("handover.case.next")));
        return new Download(
                "Uebergabemappe-" + today() + ".pdf", "application/pdf", paper.pdf("handover/paper", page), true);
    }

    @PostMapping("/{site}" + PATH)
    Response plan(@ModelAttribute HandoverForm form, Site site, Viewer viewer, Actor actor, FormCheck check) {
        UUID leaver = check.id("leaver", form.leaver());
        UUID successor = check.id("successor", form.successor());
        LocalDate day = check.date("onDay", form.onDay());
        String words = check.text("words", form.words(), FormCheck.LONG_TEXT);
        String name = check.text("name", form.name(), LONGEST_NAME);
        EmailAddress email = check.email("email", form.email());
        List<Member> members = accounts.members();
        if (leaver == null
                || members.stream().noneMatch(one -> one.account().equals(leaver) && one.is(Role.COORDINATOR))) {
            check.error("leaver", "web.error.choice");
        }
        if (successor != null && members.stream().noneMatch(one -> one.account().equals(successor))) {
            check.error("successor", "web.error.choice");
        }
        if (successor != null && successor.equals(leaver)) {
            check.error("successor", "handover.error.self");
        }
        if (successor == null) {
            if (name.isEmpty()) {
                check.error("name", "handover.error.who");
            }
            check.needed("email", email);
        }
        if (email != null && isLeaver(email, leaver, members)) {
            check.error("email", "handover.error.self");
        }
        check.needed("onDay", day);
        if (day != null && day.isBefore(today())) {
            check.error("onDay", "handover.error.past");
        }
        if (check.failed() || leaver == null || day == null) {
            return page(site, viewer, form, check);
        }
        Planning done = successor == null && email != null
                ? handovers.plan(leaver, email, name, day, words, actor)
                : handovers.plan(leaver, Objects.requireNonNull(successor), day, words, actor);
        return switch (done) {
            case Planning.Planned planned -> Redirect.to(at(site, PATH), check.say("handover.done"));
            case Planning.AlreadyPlanned already -> {
                check.error("leaver", "handover.error.already");
                yield page(site, viewer, form, check);
            }
        };
    }

    private static boolean isLeaver(EmailAddress email, @Nullable UUID leaver, List<Member> members) {
        return members.stream()
                .anyMatch(one -> one.account().equals(leaver) && one.email().equals(email.value()));
    }

    private FolderPage page(Site site, Viewer viewer, HandoverForm form, FormCheck check) {
        List<Member> members = accounts.members();
        List<Option> leavers = members.stream()
                .filter(member -> member.is(Role.COORDINATOR))
                .map(member -> Option.of(member.account().toString(), member.name()))
                .toList();
        FolderView view = new FolderView(site, today(), check);
        return new FolderPage(
                check.say("handover.folder.title"),
                handovers.current().stream()
                        .map(one -> planned(one, site, viewer, check))
                        .toList(),
                viewer.is(Role.COORDINATOR) ? folder(view) : null,
                form,
                Option.select(leavers, Stream.ofNullable(form.leaver()).toList()),
                Option.select(
                        members.stream()
                                .filter(member -> leavers.size() > 1 || !member.is(Role.COORDINATOR))
                                .map(member -> Option.of(member.account().toString(), member.name()))
                                .toList(),
                        Stream.ofNullable(form.successor()).toList()),
                check.errors());
    }

    private FolderPage.Folder folder(FolderView view) {
        HandoverFolder folder = folders.open();
        return new FolderPage.Folder(
                view.cases(folder.cases().stream().filter(OpenCase::isPromised).toList()),
                view.cases(
                        folder.cases().stream().filter(one -> !one.isPromised()).toList()),
                view.talks(folder.hints()),
                view.deadlines(folder),
                view.dates(folder),
                view.money(folder));
    }

    private FolderPage.Planned planned(Handover one, Site site, Viewer viewer, FormCheck check) {
        String path = at(site, PATH) + "/" + one.id();
        List<Action> actions = new ArrayList<>();
        if (viewer.is(Role.COORDINATOR)) {
            actions.add(Action.link(check.say("handover.toWeek"), path + "/erste-woche"));
        }
        if (one.isAhead()) {
            actions.add(Action.link(check.say("handover.finish"), path + "/abschluss"));
            actions.add(Action.post(check.say("handover.callOff"), path + "/absage"));
        }
        return new FolderPage.Planned(
                check.say("handover.line", one.leaverName(), one.successorName()),
                check.say(one.isDone() ? "handover.day.done" : "handover.day", one.onDay()),
                check.say(one.isDone() ? "handover.state.done" : "handover.state.planned"),
                one.isDone() ? "good" : "waiting",
                one.words(),
                actions);
    }

    private static String at(Site site, String path) {
        return "/" + site.slug() + path;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    }
}
