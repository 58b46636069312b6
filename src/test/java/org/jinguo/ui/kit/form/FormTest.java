package org.jinguo.ui.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jinguo.model.FieldText;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Field;
import org.jinguo.model.field.FieldKind;
import org.jinguo.model.field.Problem;
import org.jinguo.model.place.AreaTree;
import org.junit.jupiter.api.Test;

class FormTest {

    private final List<String> said = new ArrayList<>();
    private final List<Object> saved = new ArrayList<>();
    private final FormEntry amount = entry("amount");
    private final FormEntry paidOn = entry("paidOn");
    private final FormEntry batch = entry("batch");
    private final Form form = new Form()
            .add(amount, paidOn, batch)
            .carry("paidOn", "batch")
            .onSave(this::save)
            .onSay(said::add);

    private static FormEntry entry(String key) {
        FieldText texts = new FieldText(new AreaTree(List.of(), "361103"), LocalDate.of(2019, 12, 18));
        return FormEntry.of(Ledgers.PAYMENT, key, () -> texts);
    }

    private boolean save() {
        if (!form.check()) {
            return false;
        }
        saved.add(amount.value().orElseThrow());
        form.saving();
        begin();
        return true;
    }

    private void begin() {
        form.name("新增发放", "保存");
        form.begin("new", () -> {});
    }

    private void type(FormEntry entry, String text) {
        entry.textProperty().set(text);
    }

    private void fill() {
        begin();
        type(amount, "2万");
        type(paidOn, "2019.12.3");
        type(batch, "三八");
    }

    @Test
    void carriesOverWhatIsDeclaredAsProposalsUntilTheyAreTouched() {
        fill();
        assertThat(form.save()).isTrue();
        assertThat(saved).containsExactly(2_000_000L);
        assertThat(amount.typed()).isEmpty();
        assertThat(paidOn.typed()).isEqualTo("2019.12.03");
        assertThat(paidOn.proposedProperty().get()).isTrue();
        assertThat(form.changed()).isFalse();
        type(batch, "六一");
        assertThat(batch.proposedProperty().get()).isFalse();
        assertThat(batch.revert()).isTrue();
        assertThat(batch.typed()).isEqualTo("三八");
    }

    @Test
    void repeatsTheRecordBefore() {
        fill();
        form.save();
        assertThat(amount.repeat()).isTrue();
        assertThat(amount.value()).contains(2_000_000L);
    }

    @Test
    void savesWhenItIsLeftAndValid() {
        fill();
        assertThat(form.leave()).isEqualTo(Form.Left.SAVED);
        assertThat(saved).containsExactly(2_000_000L);
        assertThat(form.leave()).isEqualTo(Form.Left.NOTHING);
        assertThat(said).isEmpty();
    }

    @Test
    void keepsWhatCanNotBeSavedAndSaysSo() {
        fill();
        type(amount, "二十来块");
        assertThat(form.leave()).isEqualTo(Form.Left.KEPT);
        assertThat(said).hasSize(1).first().asString().contains("新增发放", "没有保存");
        form.begin(7L, () -> {});
        assertThat(amount.typed()).isEmpty();
        begin();
        assertThat(amount.typed()).isEqualTo("二十来块");
        assertThat(batch.typed()).isEqualTo("三八");
        form.startOver();
        begin();
        assertThat(amount.typed()).isEmpty();
    }

    @Test
    void aDraftIsGoneOnceItWasSaved() {
        fill();
        type(amount, "");
        form.leave();
        type(amount, "300");
        form.save();
        begin();
        assertThat(amount.typed()).isEmpty();
    }

    @Test
    void closingKeepsWhatWasTyped() {
        fill();
        form.close();
        assertThat(said).hasSize(1);
        begin();
        assertThat(amount.typed()).isEqualTo("2万");
    }

    @Test
    void tellsOfAFieldOnlyAfterItWasLeftAndLetsRemarksPass() {
        begin();
        type(amount, "二十来块");
        assertThat(form.problems()).isEmpty();
        amount.touch();
        assertThat(form.problems()).extracting(FormProblem::key).containsExactly("amount");
        type(amount, "20");
        assertThat(form.problems()).isEmpty();
        form.rule(() -> List.of(new FormProblem("amount", Problem.explain("aid.hukou"))));
        type(paidOn, "2019.12.3");
        assertThat(form.check()).isTrue();
        assertThat(form.problems()).hasSize(1);
    }

    @Test
    void whatTheStoreRefusedIsToldUntilTheFieldIsEdited() {
        fill();
        form.refuse(List.of(new FormProblem("amount", Problem.error("aid.zero"))));
        assertThat(form.problems()).hasSize(1);
        type(amount, "5");
        assertThat(form.problems()).isEmpty();
    }

    @Test
    void picksByInitialsWhereOnlyOneFits() {
        FormEntry politics = FormEntry.of(Ledgers.PERSON, "politics", () -> null);
        FormEntry kind = FormEntry.choosing(
                Field.of("kind", "类别", FieldKind.CHOICE), () -> List.of(1L, 2L), id -> id == 1 ? "孤儿" : "困境儿童");
        assertThat(kind.suggest("kj")).extracting(Suggestion::line).containsExactly("困境儿童");
        type(kind, "ge");
        kind.touch();
        assertThat(kind.value()).contains(1L);
        type(kind, "其他");
        assertThat(kind.refused()).isTrue();
        assertThat(politics.suggest("zg")).extracting(Suggestion::line).containsExactly("中共党员", "中共预备党员");
    }
}
