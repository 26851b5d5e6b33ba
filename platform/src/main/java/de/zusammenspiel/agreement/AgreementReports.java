package de.zusammenspiel.agreement;

import de.zusammenspiel.intake.SupportRequestId;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What case pages and figures want to know about agreements: one statement each. */
@Service
public class AgreementReports {
    private final AgreementReportStore store;

    AgreementReports(AgreementReportStore store) {
        this.store = store;
    }

    @Transactional(readOnly = true)
    public List<CaseAgreement> ofCase(SupportRequestId request) {
        return store.ofCase(request);
    }

    /** Confirmed by both sides within a span of time, the earliest first. */
    @Transactional(readOnly = true)
    public List<AgreementCard> agreed(Instant from, Instant before) {
        return store.agreed(from, before);
    }

    /** Finished within a span of time, well or not, the earliest first. */
    @Transactional(readOnly = true)
    public List<AgreementCard> finished(Instant from, Instant before) {
        return store.finished(from, before);
    }

    @Transactional(readOnly = true)
    public List<KindValue> values(Instant from, Instant before) {
        return store.values(from, before);
    }
}
