package de.zusammenspiel.desk.imports;

import de.zusammenspiel.intake.NewRequest;

/** Whether a need lacks something starred. The register of gaps itself is intake's; here it is only counted ahead. */
final class RowGaps {
    private RowGaps() {}

    static boolean any(PlannedRow row) {
        NewRequest request = row.request();
        return request != null
                && (request.organisationName().isBlank()
                        || request.contactName().isBlank()
                        || (request.contactEmail() == null && request.contactPhone() == null)
                        || request.purpose().isBlank()
                        || request.kinds().isEmpty()
                        || (request.amount().isBlank()
                                && request.persons() == null
                                && request.hours() == null
                                && request.pieces() == null)
                        || (request.wishDate() == null && !request.flexibleDate())
                        || (request.ags() == null
                                && !request.confidentialPlace()
                                && request.placeLabel().isBlank())
                        || request.whyNotOtherwise().isBlank()
                        || request.participation().isBlank());
    }
}
