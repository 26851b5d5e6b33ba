package de.zusammenspiel.desk.web;

import de.zusammenspiel.directory.Addressees;
import de.zusammenspiel.directory.Evidence;
import de.zusammenspiel.directory.EvidenceRequests;
import de.zusammenspiel.directory.Organisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.intake.IntakeReports;
import de.zusammenspiel.intake.OfferCard;
import de.zusammenspiel.web.part.Action;
import de.zusammenspiel.web.part.TodayLine;
import de.zusammenspiel.web.part.TodayLine.Urgency;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What runs out: offers and papers; and offers nobody has looked at. */
@Component
class StockLines implements TodaySource {
    private static final int MOST = 10;
    private static final int OFFER_DAYS = 10;
    private static final int EVIDENCE_DAYS = 30;

    private final IntakeReports reports;
    private final Organisations organisations;
    private final EvidenceRequests evidence;
    private final Addressees addressees;

    StockLines(IntakeReports reports, Organisations organisations, EvidenceRequests evidence, Addressees addressees) {
        this.addressees = addressees;
        this.evidence = evidence;
        this.reports = reports;
        this.organisations = organisations;
    }

    @Override
    public List<TodayItem> items(TodayAsk ask) {
        if (!ask.coordinator()) {
            return List.of();
        }
        List<TodayItem> items = new ArrayList<>();
        reports.unseenOffers(MOST).forEach(offer -> items.add(unseen(offer, ask)));
        reports.offersEndingBy(ask.today().plusDays(OFFER_DAYS), MOST).forEach(offer -> items.add(ending(offer, ask)));
        items.addAll(expiring(ask));
        return items;
    }

    private static TodayItem unseen(OfferCard offer, TodayAsk ask) {
        return offer(
                offer,
                ask,
                ask.today(),
                Urgency.TODAY,
                ask.say("desk.line.offerNew", DeskWords.brief(offer.what())),
                List.of(ask.go("offer", "/angebote/" + offer.number()), ask.act(TodayAct.SHOW_OFFER, offer.id())));
    }

    private static TodayItem ending(OfferCard offer, TodayAsk ask) {
        LocalDate until = offer.validUntil() == null ? ask.today() : offer.validUntil();
        return offer(
                offer,
                ask,
                until,
                ask.urgency(until, Urgency.SOON),
                ask.say("desk.line.offerEnds", DeskWords.brief(offer.what()), until),
                List.of(
                        ask.go("offerMatches", "/angebote/" + offer.number() + "/vorschlaege"),
                        ask.act(TodayAct.KEEP_OFFER, offer.id()),
                        ask.act(TodayAct.CLOSE_OFFER, offer.id())));
    }

    private static TodayItem offer(
            OfferCard offer, TodayAsk ask, LocalDate since, Urgency urgency, String sentence, List<Action> answers) {
        return new TodayItem(
                TodayKind.STOCK,
                "",
                since,
                new TodayLine(
                        urgency,
                        offer.organisationName(),
                        ask.at("/angebote/" + offer.number()),
                        sentence,
                        offer.number(),
                        answers),
                offer.id() + " " + offer.state() + " " + since);
    }

    /** All there is to know about them is asked once, not paper by paper. */
    private List<TodayItem> expiring(TodayAsk ask) {
        List<Evidence> papers = organisations.evidenceExpiringBy(ask.today().plusDays(EVIDENCE_DAYS)).stream()
                .limit(MOST)
                .toList();
        if (papers.isEmpty()) {
            return List.of();
        }
        Set<OrganisationId> holders =
                papers.stream().map(Evidence::organisation).collect(Collectors.toSet());
        Map<OrganisationId, Organisation> owners = organisations.these(holders).stream()
                .filter(Organisation::active)
                .collect(Collectors.toMap(Organisation::id, Function.identity()));
        Set<OrganisationId> reachable = addressees.of(owners.keySet()).keySet();
        Map<UUID, LocalDate> asked = evidence.askedOn(papers);
        List<TodayItem> items = new ArrayList<>();
        for (Evidence paper : papers) {
            Organisation owner = owners.get(paper.organisation());
            if (owner != null) {
                items.add(expiring(
                        paper, owner, reachable.contains(owner.id()), Optional.ofNullable(asked.get(paper.id())), ask));
            }
        }
        return items;
    }

    private static TodayItem expiring(
            Evidence paper, Organisation owner, boolean reachable, Optional<LocalDate> asked, TodayAsk ask) {
        LocalDate day = Objects.requireNonNull(paper.expiresOn(), "what runs out has a day");
        String path = "/organisationen/" + owner.id();
        List<Action> answers = new ArrayList<>();
        if (reachable
                && asked.filter(on -> EvidenceRequests.isPending(on, ask.today()))
                        .isEmpty()) {
            answers.add(ask.act(TodayAct.ASK_EVIDENCE, paper.id()));
        }
        answers.add(ask.go("evidence", path + "/nachweis"));
        return new TodayItem(
                TodayKind.STOCK,
                "",
                day,
                new TodayLine(
                        Urgency.SOON,
                        owner.name(),
                        ask.at(path),
                        ask.say(
                                day.isBefore(ask.today()) ? "desk.line.evidenceGone" : "desk.line.evidence",
                                ask.say("directory.evidence." + paper.kind()),
                                day),
                        asked.map(on -> ask.say("desk.line.evidenceAsked", on)).orElse(null),
                        answers),
                paper.id() + asked.map(on -> " " + on).orElse(""));
    }
}
