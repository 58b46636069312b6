package org.jinguo.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jinguo.config.Messages;
import org.jinguo.model.field.Timing;
import org.junit.jupiter.api.Test;

class ReturnCatalogueTest {

    private final ReturnCatalogue catalogue = new ReturnCatalogue();

    @Test
    void knowsAllFormsAndChecks() {
        assertThat(catalogue.forms()).hasSize(27);
        assertThat(catalogue.rule("K50")).map(CheckRule::scope).contains("R06");
        assertThat(catalogue.producible())
                .extracting(ReturnForm::code)
                .startsWith("R01", "R02", "R05", "R06", "R07", "R08", "R09", "R10", "R11", "R12", "R13");
    }

    /** A slip in the data fails here by name, and not an officer when she exports. */
    @Test
    void everySourceOfAPlainLedgerIsAComponentOfIt() {
        for (ReturnForm form : catalogue.producible()) {
            FormSource source = catalogue.source(form.code()).orElseThrow();
            source.ledger().ifPresent(ledger -> {
                Timing.read(source.text("time"), ledger);
                assertThat(components(source)).as(form.code()).isSubsetOf(ledger.components());
                assertThat(form.columns().stream().map(ReturnColumn::key))
                        .as(form.code())
                        .containsAll(source.columns().keySet())
                        .containsAll(source.totals());
            });
        }
    }

    private static List<String> components(FormSource source) {
        return source.columns().values().stream()
                .flatMap(from -> Stream.of(from.split("[@|]")))
                .filter(from -> !from.startsWith("area."))
                .map(from -> from.replaceFirst("^record\\.", ""))
                .toList();
    }

    @Test
    void givesEveryColumnOfAFormASourceUnlessItIsLeftToTheHand() {
        Set<String> byHand = Set.of("seq", "sign");
        for (ReturnForm form : catalogue.producible()) {
            FormSource source = catalogue.source(form.code()).orElseThrow();
            List<String> without = form.columns().stream()
                    .map(ReturnColumn::key)
                    .filter(k -> !byHand.contains(k) && source.of(k).isEmpty())
                    .toList();
            boolean statistics = source.rows().equals("units");
            assertThat(without).as(form.code()).isEqualTo(statistics ? List.of("remark") : List.of());
        }
    }

    @Test
    void namesOnlyColumnsOfTheForm() {
        for (ReturnForm form : catalogue.producible()) {
            Set<String> keys = form.columns().stream().map(ReturnColumn::key).collect(Collectors.toSet());
            keys.addAll(Set.of("s7", "s8", "grade"));
            assertThat(keys)
                    .as(form.code())
                    .containsAll(catalogue
                            .source(form.code())
                            .orElseThrow()
                            .columns()
                            .keySet());
            for (CheckFormula formula : catalogue.formulas(form.code())) {
                assertThat(keys)
                        .as(formula.id())
                        .containsAll(formula.relation().left().keys())
                        .containsAll(formula.relation().right().keys());
            }
        }
    }

    @Test
    void hasASentenceForEveryFormulaAndARuleBehindIt() {
        for (ReturnForm form : catalogue.producible()) {
            for (CheckFormula formula : catalogue.formulas(form.code())) {
                assertThat(Messages.keys()).contains(formula.say());
                assertThat(catalogue.rule(formula.id())).isPresent();
            }
        }
    }
}
