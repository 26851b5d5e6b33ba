package de.zusammenspiel.desk.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zusammenspiel.directory.NewOrganisation;
import de.zusammenspiel.directory.OrganisationFilter;
import de.zusammenspiel.directory.OrganisationId;
import de.zusammenspiel.directory.Organisations;
import de.zusammenspiel.directory.Sector;
import de.zusammenspiel.intake.OfferFilter;
import de.zusammenspiel.intake.Offers;
import de.zusammenspiel.intake.RequestFilter;
import de.zusammenspiel.intake.Step;
import de.zusammenspiel.intake.SupportRequest;
import de.zusammenspiel.intake.SupportRequestId;
import de.zusammenspiel.intake.SupportRequests;
import de.zusammenspiel.matcher.ResourceKind;
import de.zusammenspiel.matcher.table.Table;
import de.zusammenspiel.matcher.table.TableReader;
import de.zusammenspiel.matcher.table.UnreadableTable;
import de.zusammenspiel.shared.Actor;
import de.zusammenspiel.testing.TestApp;
import de.zusammenspiel.testing.TestSite;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportsTest {
    private static final LocalDate EXAMPLES = LocalDate.of(2026, 2, 1);
    private final TestApp app = TestApp.get();
    private final TestSite site = app.newSite(List.of());
    private final Imports imports = app.bean(Imports.class);
    private final Organisations organisations = app.bean(Organisations.class);
    private final SupportRequests requests = app.bean(SupportRequests.class);
    private final Offers offers = app.bean(Offers.class);
    private final Actor claudia = site.coordinator().actor();

    private static byte[] resource(String path) {
        try (InputStream in = Objects.requireNonNull(ImportsTest.class.getResourceAsStream(path), path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private ImportId open(String name, byte[] content, Target target) {
        return site.in(() -> {
            try {
                return imports.open(name, content, target, EXAMPLES, claudia);
            } catch (UnreadableTable e) {
                throw new AssertionError(e);
            }
        });
    }

    private ImportId open(String csv, Target target) {
        return open("liste.csv", csv.getBytes(StandardCharsets.UTF_8), target);
    }

    private ImportResult.Done carryOut(ImportId id) {
        ImportResult result = site.in(() -> imports.carryOut(id, claudia));
        assertThat(result).isInstanceOf(ImportResult.Done.class);
        return (ImportResult.Done) result;
    }

    private long organisationsHere() {
        return site.in(() -> organisations.list(OrganisationFilter.all(), 1)).total();
    }

    private long requestsHere() {
        return site.in(() -> requests.list(RequestFilter.all(), 1)).total();
    }

    @Test
    void the_examples_become_needs_with_their_gaps_and_offers() {
        ImportResult.Done needs = carryOut(open("needs.csv", resource("/examples/needs.csv"), Target.NEEDS));
        ImportResult.Done given = carryOut(open("offers.csv", resource("/examples/offers.csv"), Target.OFFERS));

        assertThat(needs.made()).isEqualTo(28);
        assertThat(given.made()).isEqualTo(31);
        SupportRequest contract = need(needs, "N06");
        assertThat(contract.wishDate()).isEqualTo(EXAMPLES.plusWeeks(6));
        assertThat(contract.step()).isEqualTo(Step.CLARIFYING);
        assertThat(contract.gaps()).isNotEmpty();
        assertThat(contract.hours()).isEqualTo(4);
        SupportRequest fence = need(needs, "N04");
        assertThat(fence.persons()).isEqualTo(12);
        assertThat(fence.hours()).as("of each of them").isEqualTo(7);
        assertThat(fence.amount()).isEqualTo("12 Personen, je 7 Stunden");
        assertThat(need(needs, "N04").municipal()).isTrue();
        assertThat(need(needs, "N23").confidentialPlace()).isTrue();
        assertThat(need(needs, "N08").kinds()).containsExactlyInAnyOrder(ResourceKind.HANDS, ResourceKind.KNOWLEDGE);
        assertThat(site.in(() -> organisations.all(Sector.COMPANY))).hasSize(31);
        assertThat(site.in(() -> offers.open())).hasSize(31);
    }

    private SupportRequest need(ImportResult.Done done, String id) {
        SupportRequestId request =
                new SupportRequestId(Objects.requireNonNull(done.subjects().get(id)));
        return site.in(() -> requests.get(request));
    }

    @Test
    void a_list_taken_over_twice_is_there_once_and_goes_as_a_whole() {
        ImportId first = open("needs.csv", resource("/examples/needs.csv"), Target.NEEDS);
        carryOut(first);
        long organisationsMade = organisationsHere();
        ImportResult.Done again = carryOut(open("needs.csv", resource("/examples/needs.csv"), Target.NEEDS));

        assertThat(again.made()).isZero();
        assertThat(again.known()).isEqualTo(28);
        assertThat(organisationsMade).isEqualTo(28);
        assertThat(site.in(() -> imports.undo(first, claudia))).isInstanceOf(UndoResult.Undone.class);
        assertThat(requestsHere()).isZero();
        assertThat(organisationsHere()).isZero();
    }

    @Test
    void what_has_been_worked_with_keeps_the_whole_import() {
        ImportId id = open("Name;Ort\nErste GmbH;Kiel\nZweite GmbH;Kiel", Target.ORGANISATIONS);
        ImportResult.Done done = carryOut(id);
        OrganisationId second =
                new OrganisationId(Objects.requireNonNull(done.subjects().get("3")));
        site.run(() -> organisations.pause(second, LocalDate.of(2026, 4, 1), "Inventur", claudia));

        assertThat(site.in(() -> imports.undo(id, claudia))).isEqualTo(new UndoResult.Kept("Zweite GmbH"));
        assertThat(organisationsHere()).isEqualTo(2);
    }

    @Test
    void a_bad_row_stops_everything_unless_somebody_says_to_leave_it_out() {
        String csv = "Organisation;Ort;Bedarf\nVerein A;Kiel;Ein Zelt\nVerein B;Kiel;\nVerein C;Kiel;Zwei Bänke\n";
        ImportId id = open(csv, Target.NEEDS);
        assertThat(site.in(() -> imports.carryOut(id, claudia)))
                .isInstanceOfSatisfying(
                        ImportResult.Refused.class,
                        refused -> assertThat(refused.findings())
                                .singleElement()
                                .satisfies(
                                        finding -> assertThat(finding.address()).isEqualTo("C3")));
        assertThat(requestsHere()).isZero();

        ListImport one = site.in(() -> imports.get(id));
        site.run(() -> imports.settings(id, one.version(), one.settings().skippingBadRows(true)));
        assertThat(carryOut(id).leftOut()).isEqualTo(1);
        assertThat(requestsHere()).isEqualTo(2);
    }

    @Test
    void nothing_stays_when_the_database_fails_in_the_middle() throws SQLException {
        ImportId id = open("Name;Ort\nGut GmbH;Kiel\nStolperstein GmbH;Kiel\nAuch gut GmbH;Kiel", Target.ORGANISATIONS);
        atOwner("""
                create function public.stumble() returns trigger language plpgsql as
                $$ begin raise exception 'stumbled'; end $$;
                create trigger stumble before insert on directory.organisation for each row
                when (new.name = 'Stolperstein GmbH') execute function public.stumble();""");
        try {
            assertThatThrownBy(() -> site.in(() -> imports.carryOut(id, claudia)))
                    .hasMessageContaining("stumbled");
        } finally {
            atOwner("drop trigger stumble on directory.organisation; drop function public.stumble();");
        }
        assertThat(organisationsHere()).isZero();
        assertThat(carryOut(id).made()).isEqualTo(3);
    }

    private void atOwner(String sql) throws SQLException {
        try (Connection owner = app.database().requireOwner().connect();
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void organisations_come_with_sector_branch_place_and_person_and_known_ones_stay_one() {
        OrganisationId known = site.in(() ->
                organisations.register(NewOrganisation.company("Anstrich Klee GmbH", "Kiel", "01002000"), claudia));
        String csv = """
                Firma;PLZ;Ort;WZ;Ansprechpartner;E-Mail;Telefon
                Anstrich Klee;24103;Kiel;43.34;Jo Klee;jo@klee.example;0431 123456
                Kinderhilfe Nord e.V.;24103;Kiel;;Eva Horn;keine;12
                Brot & Co;66111;Saarbrücken;Bäckerei;;info@brot.example;
                """;
        ImportResult.Done done = carryOut(open(csv, Target.ORGANISATIONS));

        assertThat(done.made()).isEqualTo(2);
        assertThat(done.known()).isEqualTo(1);
        assertThat(site.in(() -> organisations.contactsOf(known)))
                .singleElement()
                .satisfies(contact -> assertThat(contact.source()).isEqualTo("Liste liste.csv"));
        assertThat(site.in(() -> organisations.all(Sector.NON_PROFIT)))
                .singleElement()
                .satisfies(one -> assertThat(one.ags()).isEqualTo("01002000"));
        assertThat(site.in(() -> organisations.search("Brot", Sector.COMPANY, 5)))
                .singleElement()
                .satisfies(card -> assertThat(
                                site.in(() -> organisations.get(card.id())).email())
                        .isEqualTo("info@brot.example"));
    }

    @Test
    void larger_lists_of_other_make_load_without_a_hand() {
        carryOut(open("needs.csv", resource("/eval/needs.csv"), Target.NEEDS));
        carryOut(open("offers.csv", resource("/eval/offers.csv"), Target.OFFERS));
        assertThat(requestsHere()).isGreaterThan(40);
        assertThat(site.in(() -> offers.list(OfferFilter.all(), 1)).total()).isGreaterThan(80);
    }

    @Test
    void the_command_line_checks_takes_over_and_refuses(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("bedarf.csv");
        Files.writeString(file, "Wer,Gesucht wird,Termin\nVerein A,Ein Zelt,in 2 Wochen\n");
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        ImportCommand command = new ImportCommand(
                imports,
                app.bean(de.zusammenspiel.site.Sites.class),
                app.bean(de.zusammenspiel.web.Texts.class),
                app.bean(Clock.class),
                new PrintStream(said, true, StandardCharsets.UTF_8));
        List<String> call = List.of(
                file.toString(),
                "--site",
                site.slug(),
                "--as",
                "needs",
                "--as-of",
                "2026-02-01",
                "--map",
                "Wer=organisation",
                "--map",
                "B=text");

        List<String> dry = new java.util.ArrayList<>(call);
        dry.add("--dry-run");
        assertThat(command.run(dry)).isZero();
        assertThat(requestsHere()).isZero();
        assertThat(command.run(call)).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("Wer → Organisation", "1 übernommen");
        assertThat(site.in(() -> requests.all(RequestFilter.all())))
                .singleElement()
                .satisfies(card -> assertThat(card.wishDate()).isEqualTo(LocalDate.of(2026, 2, 15)));
        assertThat(command.run(List.of(file.toString(), "--site", "nirgends", "--as", "needs")))
                .isEqualTo(2);
        assertThat(command.run(List.of(folder.resolve("fehlt").toString(), "--site", site.slug(), "--as", "needs")))
                .isEqualTo(1);
    }

    @Test
    void a_title_beside_a_description_becomes_the_question() throws UnreadableTable {
        Table table = TableReader.read(
                "x.csv", "Titel;Beschreibung\nZelt;Wir feiern im Mai".getBytes(StandardCharsets.UTF_8));
        FieldMapping mapping = FieldMapping.detect(table.header(), Target.NEEDS);
        assertThat(mapping.positions()).containsEntry(Field.TITLE, 0).containsEntry(Field.TEXT, 1);
        assertThat(FieldMapping.detect(List.of("Titel", "Ort"), Target.NEEDS).positions())
                .containsEntry(Field.TEXT, 0)
                .doesNotContainKey(Field.TITLE);
    }
}
