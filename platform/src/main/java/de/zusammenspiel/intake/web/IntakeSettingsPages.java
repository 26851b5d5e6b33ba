package de.zusammenspiel.intake.web;

import de.zusammenspiel.identity.SettingsSource;
import de.zusammenspiel.intake.Criteria;
import de.zusammenspiel.intake.Criterion;
import de.zusammenspiel.intake.CriterionSetting;
import de.zusammenspiel.intake.ReferralAddress;
import de.zusammenspiel.intake.ReferralAddressId;
import de.zusammenspiel.intake.ReferralAddresses;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.Role;
import de.zusammenspiel.site.Site;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Redirect;
import de.zusammenspiel.web.Response;
import de.zusammenspiel.web.StaleForm;
import de.zusammenspiel.web.part.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a site decides about its screening: criteria, and who else can help. */
@Controller
class IntakeSettingsPages implements SettingsSource {
    private final Criteria criteria;
    private final ReferralAddresses referrals;

    IntakeSettingsPages(Criteria criteria, ReferralAddresses referrals) {
        this.criteria = criteria;
        this.referrals = referrals;
    }

    @Override
    public List<Entry> entries(Site site) {
        return List.of(
                new Entry(
                        20,
                        "intake.criteria.title",
                        "intake.criteria.lead",
                        "/einstellungen/kriterien",
                        viewer -> viewer.is(Role.COORDINATOR) || viewer.is(Role.SITE_ADMIN)),
                new Entry(
                        30,
                        "intake.referrals.title",
                        "intake.referrals.lead",
                        "/einstellungen/adressen",
                        viewer -> viewer.is(Role.COORDINATOR) || viewer.is(Role.SITE_ADMIN)));
    }

    @GetMapping("/{site}/einstellungen/kriterien")
    Response criteria(FormCheck say) {
        return criteriaPage(criteria.all(), say);
    }

    @PostMapping("/{site}/einstellungen/kriterien")
    Response changeCriteria(@RequestParam Map<String, String> typed, Site site, Actor actor, FormCheck check) {
        List<CriterionSetting> wanted = new ArrayList<>();
        for (Criterion criterion : Criterion.values()) {
            String key = criterion.name();
            wanted.add(new CriterionSetting(
                    criterion,
                    criterion.isKiller() || FormCheck.ticked(typed.get(key)),
                    check.text(key + "Wording", typed.get(key + "Wording"), 300)));
        }
        if (check.failed()) {
            return criteriaPage(wanted, check);
        }
        criteria.set(wanted, actor);
        return Redirect.to("/" + site.slug() + "/einstellungen/kriterien", check.say("intake.settings.saved"));
    }

    private static CriteriaPage criteriaPage(List<CriterionSetting> settings, FormCheck say) {
        return new CriteriaPage(
                say.say("intake.criteria.title"),
                settings.stream()
                        .map(one -> new CriteriaPage.Line(
                                one.criterion().name(),
                                say.say("intake.criterion." + one.criterion().name()),
                                one.active(),
                                one.criterion().isKiller(),
                                one.wording()))
                        .toList(),
                say.errors());
    }

    @GetMapping("/{site}/einstellungen/adressen")
    Response addresses(@RequestParam(required = false) @Nullable String eintrag, FormCheck check) {
        UUID id = check.id("eintrag", eintrag);
        if (id == null) {
            return referralPage(new ReferralPage.ReferralForm(null, null, null, null, null, "true"), null, check);
        }
        ReferralAddress address = referrals.get(new ReferralAddressId(id));
        return referralPage(form(address), address, check);
    }

    @PostMapping("/{site}/einstellungen/adressen")
    Response changeAddress(@ModelAttribute ReferralPage.ReferralForm form, Site site, Actor actor, FormCheck check) {
        String name = check.required("name", form.name(), FormCheck.SHORT_TEXT);
        String goodFor = check.text("goodFor", form.goodFor(), 300);
        String contact = check.required("contact", form.contact(), 800);
        Set<Criterion> fits = Set.copyOf(check.choices("criteria", Criterion.class, form.criteria()));
        UUID id = check.id("id", form.id());
        boolean taken = referrals.all().stream()
                .anyMatch(other -> other.name().equalsIgnoreCase(name)
                        && !other.id().value().equals(id));
        if (taken) {
            check.error("name", "intake.referrals.error.taken");
        }
        ReferralAddress now = id == null ? null : referrals.get(new ReferralAddressId(id));
        if (now != null) {
            StaleForm.check(form, form(now), now.version(), check);
        }
        if (check.failed()) {
            return referralPage(form, now, check);
        }
        if (now == null) {
            referrals.add(name, goodFor, contact, fits, actor);
        } else {
            referrals.change(
                    new ReferralAddress(
                            now.id(), name, goodFor, contact, fits, FormCheck.ticked(form.active()), now.version()),
                    actor);
        }
        return Redirect.to("/" + site.slug() + "/einstellungen/adressen", check.say("intake.settings.saved"));
    }

    private static ReferralPage.ReferralForm form(ReferralAddress address) {
        return new ReferralPage.ReferralForm(
                address.id().value().toString(),
                address.name(),
                address.goodFor(),
                address.contact(),
                address.criteria().stream().map(Enum::name).toList(),
                address.active() ? "true" : null);
    }

    private ReferralPage referralPage(ReferralPage.ReferralForm form, @Nullable ReferralAddress now, FormCheck say) {
        return new ReferralPage(
                say.say("intake.referrals.title"),
                referrals.all().stream()
                        .map(one -> new ReferralPage.Line(
                                one.id().value().toString(), one.name(), one.goodFor(), one.contact(), one.active()))
                        .toList(),
                form.id(),
                now == null ? null : say.version(now.version()),
                form,
                Option.select(
                        Arrays.stream(Criterion.values())
                                .filter(one -> Criterion.USUAL.contains(one) || Criterion.K10 == one)
                                .map(one -> Option.of(
                                        one.name(), one.name() + " · " + say.say("intake.criterion." + one.name())))
                                .toList(),
                        form.criteria() == null ? List.of() : form.criteria()),
                say.errors());
    }
}
