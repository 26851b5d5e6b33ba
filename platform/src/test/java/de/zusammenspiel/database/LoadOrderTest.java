package de.zusammenspiel.database;

import static org.assertj.core.api.Assertions.assertThat;

import de.zusammenspiel.database.Catalog.ForeignKey;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoadOrderTest {
    private final TableName city = new TableName("a", "city");
    private final TableName person = new TableName("b", "person");
    private final TableName request = new TableName("a", "ask");

    @Test
    void putsWhatIsReferredToFirst() {
        LoadOrder order = LoadOrder.of(
                List.of(request, person, city), List.of(key(request, person), key(person, city), key(request, city)));
        assertThat(order.tables()).containsExactly(city, person, request);
        assertThat(order.late()).isEmpty();
    }

    @Test
    void opensACircleAtOnePlace() {
        ForeignKey back = key(city, person);
        LoadOrder order =
                LoadOrder.of(List.of(city, person, request), List.of(key(person, city), back, key(request, person)));
        assertThat(order.tables()).containsExactly(city, person, request);
        assertThat(order.late()).containsExactly(back);
    }

    private static ForeignKey key(TableName from, TableName to) {
        return new ForeignKey(from, to, from.name() + "_" + to.name(), false, false);
    }
}
