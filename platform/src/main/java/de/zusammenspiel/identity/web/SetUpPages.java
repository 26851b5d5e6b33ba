package de.zusammenspiel.identity.web;

import de.zusammenspiel.identity.Catchments;
import de.zusammenspiel.identity.Foundings;
import de.zusammenspiel.identity.SetUp;
import de.zusammenspiel.shared.NotFound;
import de.zusammenspiel.site.PublicAddress;
import de.zusammenspiel.web.Errors;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.part.Fact;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The guided set-up of an empty installation: code, site, coordinator, check. What was typed waits in the session; each
 * page is gone as soon as there is an account.
 */
@Controller
class SetUpPages {
    private static final String OPENED = "zs.setup";
    private static final String SITE = "zs.setup.site";
    private static final String COORDINATOR = "zs.setup.coordinator";
    private final SetUp setUp;
    private final SiteFormReader reader;
    private final Catchments catchments;
    private final PublicAddress address;

    SetUpPages(SetUp setUp, SiteFormReader reader, Catchments catchments, PublicAddress address) {
        this.setUp = setUp;
        this.reader = reader;
        this.catchments = catchments;
        this.address = address;
    }

    @GetMapping("/einrichtung")
    Response code(FormCheck check) {
        open();
        return new SetUpCodePage(check.say("identity.setup.code.title"), null, Errors.none());
    }

    @PostMapping("/einrichtung")
    Response typed(@RequestParam(required = false) @Nullable String code, FormCheck check, HttpServletRequest request) {
        open();
        String typed = check.required("code", code, FormCheck.SHORT_TEXT);
        if (!check.failed() && !setUp.codeIs(typed, request.getRemoteAddr())) {
            check.error("code", "identity.setup.code.wrong");
        }
        if (check.failed()) {
            return new SetUpCodePage(check.say("identity.setup.code.title"), typed, check.errors());
        }
        request.getSession(true).setAttribute(OPENED, "yes");
        return Redirect.to("/einrichtung/standort");
    }

    @GetMapping("/einrichtung/standort")
    Response site(FormCheck check, HttpServletRequest request) {
        return opened(request)
                .<Response>map(session ->
                        new SetUpSitePage(check.say("identity.setup.site.title"), siteForm(session), Errors.none()))
                .orElseGet(SetUpPages::toCode);
    }

    @PostMapping("/einrichtung/standort")
    Response site(@ModelAttribute SiteForm form, FormCheck check, HttpServletRequest request) {
        Optional<HttpSession> session = opened(request);
        if (session.isEmpty()) {
            return toCode();
        }
        if (reader.read(form, check).isEmpty()) {
            return new SetUpSitePage(check.say("identity.setup.site.title"), form, check.errors());
        }
        session.get().setAttribute(SITE, form);
        return Redirect.to("/einrichtung/koordination");
    }

    @GetMapping("/einrichtung/koordination")
    Response coordinator(FormCheck check, HttpServletRequest request) {
        return opened(request)
                .<Response>map(session -> new SetUpCoordinatorPage(
                        check.say("identity.setup.coordinator.title"), coordinatorForm(session), Errors.none()))
                .orElseGet(SetUpPages::toCode);
    }

    @PostMapping("/einrichtung/koordination")
    Response coordinator(@ModelAttribute CoordinatorForm form, FormCheck check, HttpServletRequest request) {
        Optional<HttpSession> session = opened(request);
        if (session.isEmpty()) {
            return toCode();
        }
        if (reader.read(form, check).isEmpty()) {
            return new SetUpCoordinatorPage(check.say("identity.setup.coordinator.title"), form, check.errors());
        }
        session.get().setAttribute(COORDINATOR, form);
        return Redirect.to("/einrichtung/pruefen");
    }

    @GetMapping("/einrichtung/pruefen")
    Response check(FormCheck check, HttpServletRequest request) {
        Optional<HttpSession> session = opened(request);
        if (session.isEmpty()) {
            return toCode();
        }
        Optional<Foundings.NewSite> site = reader.read(siteForm(session.get()), check);
        if (site.isEmpty()) {
            return Redirect.to("/einrichtung/standort");
        }
        Optional<Foundings.Coordinator> coordinator = reader.read(coordinatorForm(session.get()), check);
        return coordinator.isEmpty()
                ? Redirect.to("/einrichtung/koordination")
                : new SetUpCheckPage(
                        check.say("identity.setup.check.title"),
                        facts(site.get(), coordinator.get(), check),
                        setUp.mailReady());
    }

    @PostMapping("/einrichtung/pruefen")
    Response finish(FormCheck check, HttpServletRequest request) {
        Optional<HttpSession> session = opened(request);
        if (session.isEmpty()) {
            return toCode();
        }
        Optional<Foundings.NewSite> site = reader.read(siteForm(session.get()), check);
        Optional<Foundings.Coordinator> coordinator = reader.read(coordinatorForm(session.get()), check);
        if (site.isEmpty() || coordinator.isEmpty()) {
            return Redirect.to("/einrichtung/pruefen");
        }
        Optional<String> link = setUp.finish(site.get(), coordinator.get());
        session.get().invalidate();
        return Redirect.to(
                link.orElse("/anmelden/unterwegs"),
                check.say("identity.setup.done", site.get().name()));
    }

    private List<Fact> facts(Foundings.NewSite site, Foundings.Coordinator coordinator, FormCheck check) {
        return List.of(
                Fact.of(check.say("identity.site.name"), site.name()),
                Fact.of(check.say("identity.site.address"), address.of("/" + site.slug())),
                Fact.of(
                        check.say("identity.site.catchment"),
                        site.catchment().isEmpty()
                                ? check.say("identity.site.catchment.everywhere")
                                : catchments.labels(site.catchment())),
                Fact.of(check.say("identity.site.contactName"), site.contactName() + ", " + site.contactEmail()),
                Fact.of(
                        check.say("identity.setup.coordinator.title"),
                        coordinator.name() + ", " + coordinator.email()));
    }

    private void open() {
        if (!setUp.open()) {
            throw new NotFound("set-up is over");
        }
    }

    private Optional<HttpSession> opened(HttpServletRequest request) {
        open();
        return Optional.ofNullable(request.getSession(false))
                .filter(session -> session.getAttribute(OPENED) instanceof String);
    }

    private static SiteForm siteForm(HttpSession session) {
        return session.getAttribute(SITE) instanceof SiteForm form ? form : SiteForm.empty();
    }

    /** Mostly the person outside people may call is the coordinator herself. */
    private static CoordinatorForm coordinatorForm(HttpSession session) {
        SiteForm site = siteForm(session);
        return session.getAttribute(COORDINATOR) instanceof CoordinatorForm form
                ? form
                : new CoordinatorForm(site.contactName(), site.contactEmail());
    }

    private static Response toCode() {
        return Redirect.to("/einrichtung");
    }
}
