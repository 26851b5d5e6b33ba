package de.zusammenspiel.agreement;

import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.outreach.Pledge;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads from a request and a pledge who gives what; a person may correct it. */
final class ContributionReader {
    private static final Set<ResourceKind> TIME = EnumSet.of(ResourceKind.HANDS, ResourceKind.KNOWLEDGE);
    private static final Set<ResourceKind> THINGS = EnumSet.of(ResourceKind.MATERIAL, ResourceKind.FACILITY);
    private static final int LONGEST = 300;

    private ContributionReader() {}

    static List<Contribution> of(SupportRequest request, Pledge pledge) {
        List<Contribution> all = new ArrayList<>(company(request, pledge));
        if (!request.reciprocation().isBlank()) {
            all.add(Contribution.of(Side.NON_PROFIT, ResourceKind.HANDS, brief(request.reciprocation())));
        }
        return all;
    }

    private static List<Contribution> company(SupportRequest request, Pledge pledge) {
        Amount amount = pledge.full()
                ? new Amount(request.persons(), request.hours(), request.pieces())
                : new Amount(pledge.persons(), pledge.hours(), pledge.pieces());
        String what = what(request, pledge);
        ResourceKind time = first(request.kinds(), TIME);
        ResourceKind thing = first(request.kinds(), THINGS);
        List<Contribution> all = new ArrayList<>();
        if (amount.persons() != null || amount.hours() != null) {
            all.add(time(time == null ? ResourceKind.HANDS : time, what, amount));
        }
        Integer pieces = amount.pieces();
        if (pieces != null) {
            ResourceKind kind = thing == null ? ResourceKind.MATERIAL : thing;
            all.add(Contribution.of(Side.COMPANY, kind, what)
                    .pieces(pieces, kind == ResourceKind.MATERIAL ? "Stück" : "Tage"));
        }
        if (all.isEmpty()) {
            all.add(Contribution.of(
                    Side.COMPANY, request.kinds().stream().sorted().findFirst().orElse(ResourceKind.HANDS), what));
        }
        return all;
    }

    private static Contribution time(ResourceKind kind, String what, Amount amount) {
        Integer persons = amount.persons();
        Double hours = amount.hours();
        Contribution one = Contribution.of(Side.COMPANY, kind, what);
        if (persons != null) {
            return new Contribution(one.giver(), kind, what, persons, hours, null, "", false, "");
        }
        return hours == null ? one : one.hours(hours);
    }

    private static String what(SupportRequest request, Pledge pledge) {
        if (!pledge.what().isBlank()) {
            return brief(pledge.what());
        }
        boolean counted = request.persons() != null || request.hours() != null || request.pieces() != null;
        return counted || request.amount().isBlank()
                ? brief(request.question())
                : brief(request.amount() + " – " + request.question());
    }

    private static @Nullable ResourceKind first(Set<ResourceKind> kinds, Set<ResourceKind> among) {
        return kinds.stream().filter(among::contains).sorted().findFirst().orElse(null);
    }

    static String brief(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
}
