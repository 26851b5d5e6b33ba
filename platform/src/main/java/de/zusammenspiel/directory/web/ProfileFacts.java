package de.zusammenspiel.directory.web;

import de.zusammenspiel.directory.Organisation;
import de.zusammenspiel.directory.QuietTime;
import de.zusammenspiel.directory.Sector;
import de.zusammenspiel.directory.SizeClass;
import de.zusammenspiel.directory.Traits;
import de.zusammenspiel.web.FormCheck;
import de.zusammenspiel.web.Texts;
import de.zusammenspiel.web.part.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The facts of a profile; what is missing shows as missing where it would help to know it. */
final class ProfileFacts {
    private ProfileFacts() {}

    static List<Fact> of(Organisation organisation, FormCheck say) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("placeLabel", organisation.placeLabel(), say));
        String address = Stream.of(organisation.street(), organisation.postcode())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        if (!address.isEmpty()) {
            facts.add(new Fact(say.say("directory.profile.address"), address, null));
        }
        if (organisation.sector() == Sector.COMPANY) {
            facts.add(fact("branch", Words.branch(organisation, say.locale()), say));
        }
        if (organisation.sector() == Sector.NON_PROFIT) {
            facts.add(fact("field", organisation.field(), say));
        }
        addFilled(facts, "legalForm", organisation.legalForm(), say);
        if (organisation.sector() != Sector.COMPANY) {
            addHosting(facts, organisation.traits(), say);
        }
        addReach(facts, organisation, say);
        return facts;
    }

    private static void addHosting(List<Fact> facts, Traits traits, FormCheck say) {
        addFilled(facts, "targetGroups", traits.targetGroups(), say);
        addFilled(facts, "staff", number(traits.staff(), say), say);
        addFilled(facts, "volunteers", number(traits.volunteers(), say), say);
        Boolean concept = traits.childProtection();
        LocalDate since = traits.childProtectionOn();
        if (concept != null) {
            String yes = say.say(concept ? "directory.yes" : "directory.no");
            facts.add(fact("childProtection", since == null ? yes : yes + ", " + Texts.date(say.locale(), since), say));
        }
        addFilled(facts, "hostGroups", number(traits.hostGroups(), say), say);
        addFilled(facts, "hostPersons", number(traits.hostPersons(), say), say);
    }

    private static @Nullable String number(@Nullable Integer count, FormCheck say) {
        return count == null ? null : Texts.number(say.locale(), count);
    }

    private static void addReach(List<Fact> facts, Organisation organisation, FormCheck say) {
        String phone = organisation.phone();
        if (phone != null) {
            facts.add(new Fact(say.say("directory.field.phone"), phone, "tel:" + phone.replaceAll("[^0-9+]", "")));
        }
        String email = organisation.email();
        if (email != null) {
            facts.add(new Fact(say.say("directory.field.email"), email, "mailto:" + email));
        }
        String website = organisation.website();
        if (website != null) {
            facts.add(new Fact(say.say("directory.field.website"), website.replaceFirst("https?://", ""), website));
        }
    }

    /** What a company can give, and how it wants to be asked. */
    static List<Fact> giving(Organisation organisation, List<QuietTime> quiet, FormCheck say) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("gives", organisation.gives(), say));
        facts.add(fact("givesKinds", Words.kinds(organisation.givesKinds(), say.locale()), say));
        addFilled(facts, "notWhen", organisation.notWhen(), say);
        for (QuietTime time : quiet) {
            facts.add(new Fact(say.say("directory.quiet.fact"), QuietWords.time(time, say), null));
        }
        addFilled(facts, "causesLiked", organisation.causesLiked(), say);
        addFilled(facts, "causesExcluded", organisation.causesExcluded(), say);
        SizeClass size = organisation.traits().sizeClass();
        addFilled(facts, "sizeClass", size == null ? null : say.say("directory.size." + size), say);
        addFilled(facts, "insuranceRules", organisation.traits().insuranceRules(), say);
        addFilled(facts, "leaveRules", organisation.traits().leaveRules(), say);
        facts.add(fact("asksPerYear", say.say("directory.profile.asks", organisation.asksPerYear()), say));
        facts.add(fact("namingWanted", say.say(organisation.namingWanted() ? "directory.yes" : "directory.no"), say));
        return facts;
    }

    private static void addFilled(List<Fact> facts, String field, @Nullable String value, FormCheck say) {
        if (value != null && !value.isBlank()) {
            facts.add(fact(field, value, say));
        }
    }

    private static Fact fact(String field, @Nullable String value, FormCheck say) {
        return new Fact(say.say("directory.field." + field), value, null);
    }
}
