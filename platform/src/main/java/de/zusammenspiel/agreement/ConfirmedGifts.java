package de.zusammenspiel.agreement;

import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.outreach.DirectGifts;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Agreements made by hand, from an offer or on the market count for the request like promises of companies asked. */
@Component
class ConfirmedGifts implements DirectGifts {
    private final AgreementReportStore store;

    ConfirmedGifts(AgreementReportStore store) {
        this.store = store;
    }

    @Override
    public List<Gift> of(SupportRequestId request) {
        return store.ofCase(request).stream()
                .map(CaseAgreement::gift)
                .filter(Objects::nonNull)
                .toList();
    }
}
