package de.zusammenspiel.demo;

import de.zusammenspiel.intake.Channel;
import de.zusammenspiel.intake.Criterion;
import de.zusammenspiel.intake.DeclineLetters;
import de.zusammenspiel.intake.NewRequest;
import de.zusammenspiel.intake.Proposal;
import de.zusammenspiel.intake.ReferralAddress;
import de.zusammenspiel.intake.ReferralAddresses;
import de.zusammenspiel.intake.Screenings;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.shared.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Seven requests that come in on one day and cannot be helped here; each ends with the right reason and a kind letter. */
@Component
@ConditionalOnProperty(name = "zusammenspiel.mode", havingValue = "demo")
class Refusals {
    private static final List<String> ASKING = List.of(
            "Petra Brandt",
            "Holger Sommer",
            "Rainer Vogt",
            "Anke Lorenz",
            "Dilek Aydın",
            "Stefan Kruse",
            "Maria Nowak");
    private final DemoLists lists;
    private final SupportRequests requests;
    private final Screenings screenings;
    private final DeclineLetters letters;
    private final ReferralAddresses referrals;

    Refusals(
            DemoLists lists,
            SupportRequests requests,
            Screenings screenings,
            DeclineLetters letters,
            ReferralAddresses referrals) {
        this.lists = lists;
        this.requests = requests;
        this.screenings = screenings;
        this.letters = letters;
        this.referrals = referrals;
    }

    void tell(StorySteps steps, Actor coordinator) {
        int number = 0;
        for (Map<String, String> row : lists.rows("examples/requests-refused.csv")) {
            steps.daysAgo(9);
            number++;
            SupportRequestId id =
                    requests.submit(request(row, number), Actor.guest(row.getOrDefault("organisation", "")));
            steps.daysAgo(8);
            settle(id, coordinator);
        }
    }

    private NewRequest request(Map<String, String> row, int number) {
        return NewRequest.asking(row.getOrDefault("organisation", ""), row.getOrDefault("text", ""))
                .contact(ASKING.get((number - 1) % ASKING.size()), "anfrage" + number + "@beispiel.example", null)
                .kinds(ResourceKind.HANDS)
                .wishDate(LocalDate.parse(row.getOrDefault("wish_date", "")).plusWeeks(lists.weeks()), false)
                .place("11000000", "Berlin", false)
                .channel(Channel.DEMO)
                .build();
    }

    /** The coordinator follows what the rules propose. */
    private void settle(SupportRequestId id, Actor by) {
        SupportRequest request = requests.get(id);
        switch (screenings.of(request).proposal()) {
            case Proposal.Decline decline -> {
                ReferralAddress address = decline.refer()
                        ? referrals.fitting(decline.criterion()).stream()
                                .findFirst()
                                .orElse(null)
                        : null;
                screenings.decline(
                        id,
                        decline.criterion(),
                        letters.draft(request, decline.criterion(), decline.rule(), address),
                        address == null ? null : address.id(),
                        by);
            }
            case Proposal.Split split -> requests.split(id, split.sentences(), by);
            case Proposal other ->
                throw new IllegalStateException(
                        request.question() + " should not go on: " + other + " " + Criterion.KILLERS);
        }
    }
}
