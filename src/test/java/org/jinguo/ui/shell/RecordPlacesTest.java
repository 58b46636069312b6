package org.jinguo.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Campaign;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.rating.Household;
import org.jinguo.store.DataFolder;
import org.jinguo.ui.Samples;
import org.jinguo.ui.kit.Page;
import org.jinguo.ui.kit.RecordRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordPlacesTest {

    @TempDir
    Path folder;

    private DataFolder data;

    @BeforeEach
    void open() {
        data = Samples.village(folder, 20);
    }

    @AfterEach
    void close() {
        data.close();
    }

    @Test
    void aRecordOfAPlainLedgerLeadsToItsPageAndUnit() {
        Ledger<Household> plain = Ledger.of(Household.class, Ledgers.HOUSEHOLD.table(), "最美家庭")
                .in(Campaign.CIVILITY)
                .owner("villageId", "groupId")
                .stock("validFrom", "validTo")
                .fields();
        Household house = data.ratings().allHouseholds().get(3);
        RecordRef record = new RecordRef(plain, house.id());
        Destination there = new RecordPlaces(data).of(record, Samples.Q4).orElseThrow();
        assertThat(there.page()).contains(Page.of(plain));
        assertThat(there.unitId()).isEqualTo(house.villageId());
        assertThat(there.record()).isEqualTo(record);
        assertThat(there.period()).isEmpty();
        Optional<Destination> gone = new RecordPlaces(data).of(new RecordRef(plain, Long.MAX_VALUE), Samples.Q4);
        assertThat(gone).isEmpty();
    }
}
