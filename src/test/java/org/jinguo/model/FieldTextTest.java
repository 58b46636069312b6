package org.jinguo.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jinguo.model.field.Field;
import org.jinguo.model.field.Parsed;
import org.jinguo.model.place.AreaTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldTextTest {

    private static final Field NAME = Ledgers.PERSON.field("name").orElseThrow();
    private static final Field SECOND_PHONE = Ledgers.PERSON.field("phone2").orElseThrow();

    private final FieldText texts = new FieldText(new AreaTree(List.of(), null), LocalDate.of(2019, 12, 18));

    /** Officers write a stroke or 无 for nothing; a name must be something. */
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "—", "无", "/"})
    void whatMustBeFilledIsNotFilledWithAStroke(String typed) {
        Parsed<Object> read = texts.read(Ledgers.PERSON, NAME, typed);
        assertThat(read.isRefused()).isTrue();
        assertThat(read.value()).isEmpty();
        assertThat(texts.read(Ledgers.PERSON, SECOND_PHONE, typed).isNone()).isTrue();
    }
}
