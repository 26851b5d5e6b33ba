package de.zusammenspiel.testing;

import de.zusammenspiel.shared.SiteId;
import de.zusammenspiel.site.CurrentSite;
import java.util.List;
import java.util.function.Supplier;

/** A site of its own for one test, with one person of each kind. Practice mode is off. */
public record TestSite(
        SiteId id,
        String slug,
        TestPerson coordinator,
        TestPerson connector,
        TestPerson runner,
        TestPerson adviser,
        TestPerson admin) {

    /** {@code at("/anfragen")} is the path of this site's list of requests. */
    public String at(String path) {
        return "/" + slug + path;
    }

    /** Calls use cases as this site; each is a transaction of its own. */
    public <T> T in(Supplier<T> work) {
        return CurrentSite.in(id, work);
    }

    public void run(Runnable work) {
        CurrentSite.run(id, work);
    }

    public List<TestPerson> people() {
        return List.of(coordinator, connector, runner, adviser, admin);
    }
}
