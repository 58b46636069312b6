package org.jinguo.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jinguo.model.field.Campaign;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.field.Period;
import org.junit.jupiter.api.Test;

class YearOfRecordTest {

    private static final Period SEEN = Period.quarter(2019, 4);

    private static Optional<Period> other(Ledger<InventedPages.Row> ledger, LocalDate from, LocalDate to) {
        return YearOfRecord.other(ledger, new InventedPages.Row(1L, 2L, from, to), SEEN);
    }

    private static Optional<Period> lasting(LocalDate from, LocalDate to) {
        return other(InventedPages.ledger(Campaign.CIVILITY, "妇女微家"), from, to);
    }

    private static Optional<Period> happened(LocalDate day) {
        return other(InventedPages.happened(Campaign.GROWTH, "培训"), day, null);
    }

    @Test
    void whatHappenedIsSeenInItsYearUnlessItIsSeenAlready() {
        assertThat(happened(LocalDate.of(2019, 10, 1))).isEmpty();
        assertThat(happened(LocalDate.of(2019, 12, 31))).isEmpty();
        assertThat(happened(null)).isEmpty();
        assertThat(happened(LocalDate.of(2019, 9, 30))).contains(Period.year(2019));
        assertThat(happened(LocalDate.of(2020, 1, 1))).contains(Period.year(2020));
    }

    @Test
    void whatLastsIsSeenWhileItIsThere() {
        assertThat(lasting(null, null)).isEmpty();
        assertThat(lasting(LocalDate.of(2019, 12, 31), null)).isEmpty();
        assertThat(lasting(LocalDate.of(2018, 1, 1), LocalDate.of(2019, 10, 1))).isEmpty();
        assertThat(lasting(LocalDate.of(2020, 2, 1), null)).contains(Period.year(2020));
        assertThat(lasting(null, LocalDate.of(2019, 9, 30))).contains(Period.year(2019));
        assertThat(lasting(null, LocalDate.of(2018, 6, 30))).contains(Period.year(2018));
    }
}
