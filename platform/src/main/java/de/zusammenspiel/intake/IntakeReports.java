package de.zusammenspiel.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What lists of things to do and figures want to know about all requests and offers of a site. */
@Service
public class IntakeReports {
    private final IntakeReportStore store;

    IntakeReports(IntakeReportStore store) {
        this.store = store;
    }

    /** Where the next move is the site's own, or somebody else is late: what waits longest comes first. */
    @Transactional(readOnly = true)
    public List<RequestCard> pressing(LocalDate today, int limit) {
        return store.pressing(today, limit);
    }

    /**
     * Open requests in which most of these words occur.
     *
     * @param words in small letters, umlauts as plain vowels, each the beginning or a part of a word
     */
    @Transactional(readOnly = true)
    public List<RequestCard> openAbout(List<String> words, int limit) {
        return words.isEmpty() ? List.of() : store.openAbout(String.join(" ", words), limit);
    }

    /** Offers from the public form that nobody has looked at. */
    @Transactional(readOnly = true)
    public List<OfferCard> unseenOffers(int limit) {
        return store.unseenOffers(limit);
    }

    /** Open offers that end by that day. */
    @Transactional(readOnly = true)
    public List<OfferCard> offersEndingBy(LocalDate day, int limit) {
        return store.offersEndingBy(day, limit);
    }

    /** Requests that came in within a span of time, the earliest first. */
    @Transactional(readOnly = true)
    public List<RequestMilestones> milestones(Instant from, Instant before) {
        return store.milestones(from, before);
    }
}
