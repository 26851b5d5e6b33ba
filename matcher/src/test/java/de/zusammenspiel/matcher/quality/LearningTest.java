package de.zusammenspiel.matcher.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.zusammenspiel.matcher.Reason.Part;
import de.zusammenspiel.matcher.quality.Learning.Decision;
import de.zusammenspiel.matcher.score.Weights;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearningTest {

    @TempDir
    Path folder;

    @Test
    void without_decisions_nothing_changes() {
        var before = Weights.builtIn();
        var after = Learning.propose(before, List.of()).after();
        before.points()
                .forEach((part, points) -> assertThat(after.points().get(part)).isCloseTo(points, within(0.01)));
    }

    @Test
    void what_decides_between_accepted_and_rejected_gains_points() {
        var proposal = Learning.propose(Weights.builtIn(), nearIsAcceptedFarIsNot(200));
        assertThat(proposal.after().points().get(Part.DISTANCE)).isGreaterThan(12);
        assertThat(proposal.after().points().values().stream()
                        .mapToDouble(points -> points)
                        .sum())
                .isCloseTo(100, within(0.01));
        assertThat(proposal.rightAfter()).isGreaterThanOrEqualTo(proposal.rightBefore());
    }

    @Test
    void few_decisions_change_little() {
        var few = Learning.propose(Weights.builtIn(), nearIsAcceptedFarIsNot(4)).after();
        var many =
                Learning.propose(Weights.builtIn(), nearIsAcceptedFarIsNot(200)).after();
        assertThat(few.points().get(Part.DISTANCE)).isLessThan(many.points().get(Part.DISTANCE));
        assertThat(few.points().get(Part.COMPETENCE))
                .isCloseTo(Weights.builtIn().points().get(Part.COMPETENCE), within(3.0));
    }

    @Test
    void applied_weights_can_be_taken_back() throws IOException {
        Files.writeString(folder.resolve("needs.csv"), "id,text\nN1,Flyer drucken\n");
        Files.writeString(folder.resolve("offers.csv"), "id,text\nO1,Flyer drucken\nO2,Rasen mähen\n");
        Files.writeString(folder.resolve("judgements.csv"), "need_id,offer_id,grade\nN1,O1,2\nN1,O2,0\n");
        var file = folder.resolve("weights.properties");
        assertThat(learn(folder.toString(), file.toString())).contains("Noch ist nichts geändert");
        assertThat(file).doesNotExist();
        assertThat(learn(folder.toString(), file.toString(), "--apply")).contains("2 Entscheidungen", "Geschrieben");
        assertThat(Weights.read(file).points()).isNotEqualTo(Weights.builtIn().points());
        assertThat(learn("--undo", file.toString())).contains("Es gelten wieder");
        assertThat(Weights.read(file).points()).isEqualTo(Weights.builtIn().points());
        assertThat(learn("--undo", file.toString())).contains("keine früheren");
        assertThat(learn()).contains("Aufruf: learn");
    }

    private static String learn(String... typed) {
        var out = new StringWriter();
        new LearnCommand(new PrintWriter(out), LocalDate.of(2026, 2, 1)).run(List.of(typed));
        return out.toString();
    }

    private static List<Decision> nearIsAcceptedFarIsNot(int count) {
        var decisions = new ArrayList<Decision>();
        for (int i = 0; i < count; i++) {
            var near = i % 2 == 0;
            decisions.add(new Decision(
                    Map.of(Part.COMPETENCE, 0.5 + 0.1 * (i % 3), Part.TEXT, 0.2, Part.DISTANCE, near ? 1.0 : 0.1),
                    near));
        }
        return decisions;
    }
}
