package de.zusammenspiel.desk.web;

import de.zusammenspiel.agreement.AgreementCard;
import de.zusammenspiel.agreement.AgreementState;
import de.zusammenspiel.agreement.CaseAgreement;
import de.zusammenspiel.desk.CaseSight;
import de.zusammenspiel.desk.Dossier;
import de.zusammenspiel.intake.Clarification;
import de.zusammenspiel.intake.CriteriaCheck;
import de.zusammenspiel.intake.Gap;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.outreach.Challenge;
import de.zusammenspiel.outreach.ChallengeState;
import de.zusammenspiel.outreach.Pledge;
import de.zusammenspiel.review.CaseDuo;
import de.zusammenspiel.review.Decision;
import de.zusammenspiel.web.part.Action;
import de.zusammenspiel.web.part.ContactCard;
import de.zusammenspiel.web.part.Fact;
import de.zusammenspiel.web.part.Road;
import de.zusammenspiel.web.part.Tab;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says a dossier in words. */
final class DossierView {
    private final Dossier dossier;
    private final SupportRequest request;
    private final CaseSight sight;
    private final DeskWords words;

    DossierView(Dossier dossier, DeskWords words) {
        this.dossier = dossier;
        this.request = dossier.request();
        this.sight = dossier.sight();
        this.words = words;
    }

    DossierPage page() {
        boolean coordinator = sight.seesEverything();
        List<Gap> gaps = request.step().isEnd() ? List.of() : request.gaps();
        return new DossierPage(
                request.number(),
                request.question(),
                request.organisationName(),
                request.organisation() == null || sight == CaseSight.ADVISER
                        ? null
                        : words.at("/organisationen/" + request.organisation()),
                sight == CaseSight.ADVISER ? words.at("/rat") : words.at("/anfragen"),
                tabs(words, request.number(), false, coordinator),
                road(),
                new NextStep(dossier, words).next(),
                gaps.isEmpty() ? null : words.say("desk.dossier.gaps", gaps(gaps)),
                gaps.isEmpty() || !coordinator
                        ? null
                        : Action.link(words.say("desk.dossier.fill"), words.ofCase(request.number(), "/bearbeiten")),
                facts(),
                lights(),
                coordinator && !request.step().isEnd() ? words.ofCase(request.number(), "/pruefung") : null,
                dossier.clarifications().stream().map(this::question).toList(),
                dossier.advice().stream()
                        .map(one -> new DossierPage.Voice(one.name(), words.date(one.at()), one.text()))
                        .toList(),
                ruling(),
                contact(),
                duo(),
                dossier.coverage() == null ? null : dossier.coverage().sentence(),
                dossier.challenges().stream().map(this::ask).toList(),
                dossier.pledges().stream().map(this::pledge).toList(),
                dossier.agreements().stream().map(this::agreement).toList(),
                more(coordinator));
    }

    static List<Tab> tabs(DeskWords words, String number, boolean history, boolean coordinator) {
        return coordinator
                ? List.of(
                        new Tab(words.say("desk.dossier.tab.case"), words.ofCase(number, ""), !history, null),
                        new Tab(words.say("desk.dossier.tab.history"), words.ofCase(number, "/verlauf"), history, null))
                : List.of();
    }

    private Road road() {
        Road road = words.road(request.step(), request.stage(), request.stepAt(), request.next(), whoIsNext());
        boolean stuck = dossier.agreements().stream().anyMatch(one -> one.card().state() == AgreementState.STUCK);
        return stuck && !request.step().isEnd() ? road.stuck() : road;
    }

    private @Nullable String whoIsNext() {
        List<Challenge> asked = dossier.challenges().stream()
                .filter(one -> one.state() == ChallengeState.ASKED)
                .toList();
        CaseDuo duo = dossier.duo();
        return switch (request.next()) {
            case APPLICANT -> request.organisationName();
            case COMPANY ->
                sight.seesEverything() && asked.size() == 1 ? asked.getFirst().organisationName() : null;
            case RUNNER -> duo == null ? null : duo.runnerName();
            case COORDINATOR, GROUP, NOBODY -> null;
        };
    }

    private String gaps(List<Gap> gaps) {
        return gaps.stream().map(gap -> words.say("desk.gap." + gap)).collect(Collectors.joining(", "));
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("purpose", request.purpose()));
        facts.add(fact("kind", words.kinds(request.kinds())));
        facts.add(fact("amount", request.amount()));
        facts.add(fact("date", date()));
        facts.add(fact("place", place()));
        facts.add(fact("whyNotOtherwise", request.whyNotOtherwise()));
        facts.add(fact("participation", request.participation()));
        optional(facts, "ownSteps", request.ownSteps());
        optional(facts, "reciprocation", request.reciprocation());
        List<String> notes = new ArrayList<>();
        note(notes, "alternatives", request.alternativesOk());
        note(notes, "minors", request.minors());
        LocalDate council = request.councilDecidedOn();
        note(notes, "municipal", request.municipal() && council == null);
        if (council != null) {
            notes.add(words.say("desk.note.councilDecided", words.date(council)));
        }
        note(notes, request.publicationOk() ? "public" : "notPublic", true);
        facts.add(fact("notes", String.join(" ", notes)));
        facts.add(fact("came", words.say("desk.channel." + request.channel(), words.date(request.createdAt()))));
        return facts;
    }

    private Fact fact(String name, String value) {
        return Fact.of(words.say("desk.fact." + name), value);
    }

    private void optional(List<Fact> facts, String name, String value) {
        if (!value.isBlank()) {
            facts.add(fact(name, value));
        }
    }

    private void note(List<String> notes, String name, boolean holds) {
        if (holds) {
            notes.add(words.say("desk.note." + name));
        }
    }

    private String date() {
        LocalDate day = request.wishDate();
        if (day == null) {
            return request.flexibleDate() ? words.say("desk.fact.flexible") : "";
        }
        String date = words.date(day);
        return request.flexibleDate() ? words.say("desk.fact.dateFlexible", date) : date;
    }

    private String place() {
        return request.confidentialPlace() && !sight.seesContact()
                ? words.say("desk.fact.confidential")
                : request.confidentialPlace()
                        ? words.say("desk.fact.confidentialPlace", request.placeLabel())
                        : request.placeLabel();
    }

    private List<DossierPage.Light> lights() {
        CriteriaCheck check = dossier.check();
        return check == null
                ? List.of()
                : check.lines().stream().map(this::light).toList();
    }

    private DossierPage.Light light(CriteriaCheck.Line line) {
        String tone = switch (line.verdict()) {
            case YES -> "good";
            case UNCLEAR -> "attention";
            case NO -> "bad";
        };
        CriteriaCheck.Given given = line.given();
        String reason = given == null ? "" : given.reason();
        return new DossierPage.Light(
                line.criterion().name(),
                line.wording().isBlank() ? words.say("desk.criterion." + line.criterion()) : line.wording(),
                tone,
                words.say((given == null ? "desk.light.read." : "desk.light.said.") + line.verdict()),
                reason);
    }

    private DossierPage.Question question(Clarification one) {
        String asked = words.say("desk.question.asked", one.askedBy(), words.date(one.askedAt()));
        if (!one.isOpen()) {
            return new DossierPage.Question(
                    one.question(), asked, one.answer(), words.say("desk.question.answered"), "good");
        }
        boolean late = one.due().isBefore(words.today());
        return new DossierPage.Question(
                one.question(),
                asked,
                null,
                words.say(late ? "desk.question.late" : "desk.question.open", words.date(one.due())),
                late ? "attention" : "waiting");
    }

    private DossierPage.@Nullable Ruling ruling() {
        Decision decision = dossier.decision();
        if (decision == null) {
            return null;
        }
        String tone = switch (decision.verdict()) {
            case ACCEPTED -> "good";
            case POSTPONED -> "waiting";
            case DECLINED -> "neutral";
        };
        return new DossierPage.Ruling(
                words.say("desk.verdict." + decision.verdict()),
                tone,
                words.say("desk.decided." + decision.in(), words.date(decision.at()), decision.by()),
                decision.reason(),
                decision.abstained().isEmpty()
                        ? null
                        : words.say("desk.decision.abstained", String.join(", ", decision.abstained())));
    }

    private @Nullable ContactCard contact() {
        if (!sight.seesContact() || (request.contactName().isBlank() && request.contactPhone() == null)) {
            return null;
        }
        return new ContactCard(
                request.contactName().isBlank() ? request.organisationName() : request.contactName(),
                words.say("desk.dossier.applicant"),
                request.organisationName(),
                null,
                null,
                request.contactPhone(),
                request.contactEmail(),
                null);
    }

    private List<ContactCard> duo() {
        CaseDuo duo = dossier.duo();
        return duo == null
                ? List.of()
                : List.of(member(duo.connectorName(), "CONNECTOR"), member(duo.runnerName(), "RUNNER"));
    }

    private ContactCard member(String name, String part) {
        return new ContactCard(name, words.say("desk.part." + part), null, null, null, null, null, null);
    }

    private DossierPage.Line ask(Challenge challenge) {
        return new DossierPage.Line(
                challenge.organisationName(),
                words.at("/ansprachen/" + challenge.number()),
                words.say("desk.ask." + challenge.way(), challenge.askedByName()),
                challenge.askedAt() == null || !challenge.state().isOpen()
                        ? words.say("desk.ask.state." + challenge.state())
                        : words.say("desk.ask.waiting", words.since(DeskWords.day(challenge.askedAt()))),
                tone(challenge));
    }

    private String tone(Challenge challenge) {
        LocalDate remind = challenge.remindOn();
        return switch (challenge.state()) {
            case PLANNED, LATER -> "waiting";
            case ASKED -> remind != null && remind.isBefore(words.today()) ? "attention" : "waiting";
            case PLEDGED, PARTLY_PLEDGED, SURPLUS -> "good";
            case REFUSED, NO_ANSWER, WITHDRAWN -> "neutral";
        };
    }

    private DossierPage.Line pledge(Pledge pledge) {
        String what = pledge.what().isBlank() ? words.say("desk.pledge.all") : pledge.what();
        return new DossierPage.Line(
                pledge.organisationName(),
                null,
                what,
                words.say("desk.pledge." + pledge.state() + (pledge.full() ? ".full" : ".part")),
                switch (pledge.state()) {
                    case CHOSEN -> "good";
                    case OFFERED -> pledge.full() ? "attention" : "good";
                    case SURPLUS, WITHDRAWN -> "neutral";
                });
    }

    private DossierPage.Line agreement(CaseAgreement one) {
        AgreementCard card = one.card();
        return new DossierPage.Line(
                card.companyName() + " – " + card.nonProfitName(),
                sight.seesEverything() ? words.at("/vereinbarungen/" + card.number()) : null,
                agreementText(one),
                words.say("desk.agreement." + card.state()),
                switch (card.state()) {
                    case DRAFT, SENT -> "waiting";
                    case CONFIRMED, RUNNING, DONE, PARTLY_DONE -> "good";
                    case STUCK -> "attention";
                    case NOT_DONE -> "bad";
                    case CANCELLED -> "neutral";
                });
    }

    private String agreementText(CaseAgreement one) {
        AgreementCard card = one.card();
        List<String> parts = new ArrayList<>();
        parts.add(card.number());
        parts.add(DeskWords.brief(card.subject()));
        if (card.from() != null) {
            parts.add(words.say("desk.agreement.from", card.from()));
        }
        if (one.actualCents() > 0) {
            parts.add(words.say("desk.agreement.actual", Math.round(one.actualCents() / 100.0)));
        } else if (one.estimatedCents() > 0) {
            parts.add(words.say("desk.agreement.estimated", Math.round(one.estimatedCents() / 100.0)));
        }
        if (card.state().isKept()) {
            parts.add(words.say(card.thanked() ? "desk.agreement.thanked" : "desk.agreement.unthanked"));
        }
        return String.join(" · ", parts);
    }

    private List<Action> more(boolean coordinator) {
        List<Action> more = new ArrayList<>();
        if (coordinator) {
            link(more, "edit", "/bearbeiten");
            if (!request.step().isEnd()) {
                switch (request.stage()) {
                    case REQUEST, CLARIFICATION, DECISION -> link(more, "screening", "/pruefung");
                    case SEARCH, OUTREACH -> {
                        link(more, "suggestions", "/vorschlaege");
                        link(more, "outreach", "/ansprache");
                    }
                    case AGREEMENT, DELIVERY, THANKS, IMPACT -> {
                        link(more, "outreach", "/ansprache");
                        link(more, "agreements", "/vereinbarungen");
                    }
                }
            }
            if (dossier.decision() != null || dossier.duo() != null) {
                link(more, "decision", "/entscheidung");
            }
        } else if (sight.seesOutreach()
                && dossier.coverage() != null
                && !request.step().isEnd()) {
            link(more, "suggestions", "/vorschlaege");
            link(more, "outreach", "/ansprache");
        }
        if (!dossier.advice().isEmpty()) {
            link(more, "advice", "/rat");
        }
        return more;
    }

    private void link(List<Action> more, String name, String path) {
        more.add(Action.link(words.say("desk.more." + name), words.ofCase(request.number(), path)));
    }
}
