package de.zusammenspiel.desk;

import de.zusammenspiel.agreement.AgreementReports;
import de.zusammenspiel.agreement.Agreements;
import de.zusammenspiel.intake.IntakeReports;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The figures of the current site. */
@Service
public class Figures {
    private final IntakeReports requests;
    private final AgreementReports agreementReports;
    private final Agreements agreements;

    Figures(IntakeReports requests, AgreementReports agreementReports, Agreements agreements) {
        this.requests = requests;
        this.agreementReports = agreementReports;
        this.agreements = agreements;
    }

    @Transactional(readOnly = true)
    public SiteFigures of(Period period) {
        return new SiteFigures(
                period,
                requests.milestones(period.begin(), period.end()),
                agreementReports.agreed(period.begin(), period.end()),
                agreementReports.finished(period.begin(), period.end()),
                agreementReports.values(period.begin(), period.end()),
                agreements.figures(period.firstDay(), period.lastDay()));
    }
}
