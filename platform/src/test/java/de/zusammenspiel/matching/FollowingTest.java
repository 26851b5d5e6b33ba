package de.zusammenspiel.matching;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.directory.NewOrganisation;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.intake.NewOffer;
import de.zusammenspiel.intake.OfferId;
import de.zusammenspiel.intake.Offers;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.site.CurrentSite;
import de.zusammenspiel.site.Sites;
import de.zusammenspiel.testing.Browser;
import de.zusammenspiel.testing.TestApp;
import de.zusammenspiel.testing.TestSite;
import de.zusammenspiel.web.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How the index of each node follows the database. */
class FollowingTest {
    private static final Duration A_MOMENT = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final TestApp app = TestApp.get();
    private final TestSite site = app.newSite();
    private final Actor claudia = site.coordinator().actor();
    private final SiteIndexes indexes = app.bean(SiteIndexes.class);
    private final Offers offers = app.bean(Offers.class);

    FollowingTest() {
        app.clock().reset();
    }

    @Test
    void another_node_knows_a_change_within_a_second_without_being_asked() {
        try (TestApp other = app.anotherNode()) {
            SiteIndexes elsewhere = other.bean(SiteIndexes.class);
            OfferId first = offer("Ein Klavier, gut gestimmt.");
            await(() -> knows(elsewhere, first) && knows(indexes, first));
            // The best of some: a machine that does something else meanwhile says nothing about following.
            long best = Long.MAX_VALUE;
            for (int i = 0; i < 5; i++) {
                OfferId offer = offer("Ein Cello für Anfänger.");
                long committed = System.nanoTime();
                await(() -> knows(elsewhere, offer) && knows(indexes, offer));
                best = Math.min(best, System.nanoTime() - committed);
            }
            assertThat(Duration.ofNanos(best)).isLessThan(A_MOMENT);

            site.run(() -> offers.close(first, claudia, "vergeben"));
            await(() -> !knows(elsewhere, first) && !knows(indexes, first));
        }
    }

    @Test
    void what_commits_late_with_a_lower_number_is_not_missed() {
        SiteIndex index = site.in(indexes::site);
        OrganisationId[] late = new OrganisationId[1];
        OfferId[] early = new OfferId[1];
        site.run(() -> transaction().executeWithoutResult(open -> {
            late[0] = app.bean(Organisations.class)
                    .register(NewOrganisation.company("Spät & Söhne", "Saarbrücken", "10041100"), claudia);
            early[0] = CompletableFuture.supplyAsync(() -> {
                        OfferId one = offer("Acht Tische.");
                        site.run(() -> transaction().executeWithoutResult(reading -> index.follow()));
                        return one;
                    })
                    .join();
            assertThat(knows(indexes, early[0].value())).isTrue();
            assertThat(knows(indexes, late[0].value())).isFalse();
        }));
        site.run(() -> transaction().executeWithoutResult(reading -> index.follow()));
        assertThat(knows(indexes, late[0].value())).isTrue();
        assertThat(site.in(() -> app.bean(IndexCare.class).check()).agrees()).isTrue();
    }

    @Test
    void what_is_rolled_back_never_gets_into_the_index() {
        OfferId[] undone = new OfferId[1];
        site.run(() -> transaction().executeWithoutResult(open -> {
            undone[0] = offers.publish(NewOffer.of("Haus Blau", "Zehn Stühle."), claudia);
            indexes.current();
            open.setRollbackOnly();
        }));
        site.run(() -> transaction().executeWithoutResult(reading -> indexes.current()));
        assertThat(knows(indexes, undone[0])).isFalse();
    }

    @Test
    void a_wrong_index_is_found_and_mended_on_the_page() {
        OfferId offer = offer("Zehn Stühle.");
        OrganisationId firm = site.in(() -> app.bean(Organisations.class)
                .register(NewOrganisation.company("Stuhl GmbH", "Saarbrücken", "10041100"), claudia));
        IndexCare care = app.bean(IndexCare.class);
        assertThat(site.in(care::check).agrees()).isTrue();

        site.in(indexes::site).index().remove(offer.toString());
        site.in(indexes::site).index().remove(firm.value().toString());
        assertThat(site.in(care::check)).isEqualTo(new IndexReport(0, 2, 0, 0));

        String path = site.at("/einstellungen/vorschlaege");
        app.signedIn(site.coordinator()).get(path).ok().shows("Es fehlen 2");
        app.signedIn(site.connector()).post(path + "/neuaufbau").status(403);
        Browser admin = app.signedIn(site.admin());
        admin.get(path).ok();
        admin.post(path + "/neuaufbau").ok().shows("Das Verzeichnis wird neu aufgebaut.");
        await(() -> site.in(care::check).agrees());
    }

    @Test
    void an_index_whose_folder_vanished_is_filled_again_by_itself() throws IOException {
        OfferId before = offer("Drei Bierbänke.");
        transaction(indexes::current);
        transaction(indexes::keep);
        Path folder = site.in(() -> indexes.folderOf(CurrentSite.require()));
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        OfferId after = offer("Vier Pavillons.");
        transaction(indexes::current);
        transaction(indexes::keep);
        assertThat(knows(indexes, before)).isTrue();
        assertThat(knows(indexes, after)).isTrue();
        assertThat(site.in(() -> app.bean(IndexCare.class).check()).agrees()).isTrue();
        assertThat(site.in(() -> app.bean(IndexCare.class).checkFolder()))
                .hasValueSatisfying(report -> assertThat(report.agrees()).isTrue());
    }

    private void transaction(Runnable work) {
        site.run(() -> transaction().executeWithoutResult(status -> work.run()));
    }

    @Test
    void the_command_checks_what_lies_on_the_disk_beside_a_running_application() {
        offer("Zehn Stühle.");
        site.run(() -> transaction().executeWithoutResult(reading -> indexes.current()));
        site.in(indexes::site).keep();
        assertThat(command("check")).contains("Die Vorschläge kennen alles, ein Eintrag.");
        assertThat(command("rebuild")).contains("Die laufende Anwendung baut neu auf.");
        assertThat(command("unsinn")).contains("Aufruf:");
    }

    private String command(String what) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        new IndexCommand(
                        app.bean(IndexCare.class),
                        app.bean(Sites.class),
                        app.bean(Texts.class),
                        new PrintStream(said, true, StandardCharsets.UTF_8))
                .run(List.of(what));
        return said.toString(StandardCharsets.UTF_8);
    }

    private OfferId offer(String what) {
        return site.in(() -> offers.publish(NewOffer.of("Haus Blau", what), claudia));
    }

    /** As the index is: nobody follows by the way. */
    private boolean knows(SiteIndexes where, OfferId offer) {
        return knows(where, offer.value());
    }

    private boolean knows(SiteIndexes where, UUID id) {
        return CurrentSite.in(
                        site.id(),
                        () -> where.site()
                                .index()
                                .checkSupply(Map.of(id.toString(), 0L))
                                .missing())
                .isEmpty();
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited in vain").isLessThan(end);
            LockSupport.parkNanos(5_000_000);
        }
    }

    private TransactionTemplate transaction() {
        return new TransactionTemplate(app.bean(PlatformTransactionManager.class));
    }
}
