package de.zusammenspiel.matcher.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QualityCommandTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter progress = new StringWriter();
    private final QualityCommand command = new QualityCommand(new PrintWriter(out), new PrintWriter(progress));

    @Test
    void every_way_of_ranking_has_its_line() throws IOException {
        write(
                "needs.csv",
                "id,title,description,resource_kind\nN1,Flyer,500 Stück drucken,material\nN2,Gong,,material\n");
        write("offers.csv", "id,company_kind,title,resource_kind\nO1,Druckerei,Flyer und Plakate,material\n");
        write("judgements.csv", "need_id,offer_id,grade\nN1,O1,2\n");
        assertThat(command.run(List.of(folder.toString()))).isZero();
        assertThat(out.toString())
                .contains("2 needs (1 with a fitting offer), 1 offers, 1 judgements")
                .contains("all parts", "without competence", "BM25 over words", "1.000");
    }

    @Test
    void the_same_figures_make_a_table_for_a_document() throws IOException {
        write("needs.csv", "id,text\nN1,Flyer drucken\n");
        write("offers.csv", "id,text\nO1,Flyer drucken\nO2,Rasen mähen\n");
        write("pairs.csv", "need,offer,judgement\nN1,O1,match\nN1,O2,must_not\n");
        assertThat(command.run(List.of(folder.toString(), "--markdown"))).isZero();
        assertThat(out.toString()).contains("| ranking | nDCG@10 |", "|---|");
    }

    @Test
    void a_folder_without_tables_gets_a_sentence() {
        assertThat(command.run(List.of(folder.toString()))).isEqualTo(2);
        assertThat(progress.toString()).contains("needs.csv");
        assertThat(command.run(List.of())).isEqualTo(2);
        assertThat(out.toString()).contains("Aufruf: quality");
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }
}
