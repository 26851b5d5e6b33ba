package de.zusammenspiel.identity.web;

import de.zusammenspiel.identity.Catchments;
import de.zusammenspiel.identity.Foundings;
import de.zusammenspiel.identity.SiteAddresses;
import de.zusammenspiel.shared.EmailAddress;
import de.zusammenspiel.web.FormCheck;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the forms that describe a site. */
@Component
class SiteFormReader {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_CATCHMENT = 2_000;
    private final Catchments catchments;
    private final Foundings foundings;

    SiteFormReader(Catchments catchments, Foundings foundings) {
        this.catchments = catchments;
        this.foundings = foundings;
    }

    /** The new site, always in practice mode; empty when something is to be corrected. */
    Optional<Foundings.NewSite> read(SiteForm form, FormCheck check) {
        String name = check.required("name", form.name(), LONGEST_NAME);
        String address = address(form, name, check);
        List<String> catchment = catchment(form.catchment(), check);
        String contactName = check.required("contactName", form.contactName(), LONGEST_NAME);
        EmailAddress contactEmail = requiredEmail("contactEmail", form.contactEmail(), check);
        String phone = check.phone("contactPhone", form.contactPhone());
        if (check.failed() || contactEmail == null) {
            return Optional.empty();
        }
        return Optional.of(new Foundings.NewSite(
                address, name, catchment, contactName, contactEmail, phone, true, FormCheck.ticked(form.hasGroup())));
    }

    Optional<Foundings.Coordinator> read(CoordinatorForm form, FormCheck check) {
        String name = check.required("coordinatorName", form.coordinatorName(), LONGEST_NAME);
        EmailAddress email = requiredEmail("coordinatorEmail", form.coordinatorEmail(), check);
        return check.failed() || email == null ? Optional.empty() : Optional.of(new Foundings.Coordinator(email, name));
    }

    List<String> catchment(@Nullable String typed, FormCheck check) {
        String written = check.text("catchment", typed, LONGEST_CATCHMENT);
        Catchments.Reading reading = catchments.read(written);
        for (Catchments.Problem problem : reading.problems()) {
            if (problem.candidates().isEmpty()) {
                check.error("catchment", "identity.site.catchment.unknown", problem.written());
            } else {
                check.error("catchment", "identity.site.catchment.which", problem.written(), problem.candidates());
            }
        }
        return reading.keys();
    }

    static @Nullable EmailAddress requiredEmail(String field, @Nullable String typed, FormCheck check) {
        String written = check.required(field, typed, FormCheck.SHORT_TEXT);
        return written.isEmpty() ? null : check.email(field, written);
    }

    private String address(SiteForm form, String name, FormCheck check) {
        String typed = check.text("address", form.address(), FormCheck.SHORT_TEXT);
        String address = typed.isEmpty() ? SiteAddresses.suggest(name) : typed;
        if (name.isEmpty() && typed.isEmpty()) {
            return address; // the missing name is the error to show
        }
        if (!SiteAddresses.wellFormed(address)) {
            check.error("address", "identity.site.address.form");
        } else if (!foundings.addressFree(address)) {
            check.error("address", "identity.site.address.taken", address);
        }
        return address;
    }
}
