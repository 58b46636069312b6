package org.jinguo.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Campaign;
import org.jinguo.model.field.Ledger;
import org.jinguo.ui.kit.Page;
import org.jinguo.ui.kit.PageGroup;
import org.junit.jupiter.api.Test;

class NavigationTest {

    @Test
    void standsInTheOrderOfTheWorkWithItsKeys() {
        Navigation all = InventedPages.navigation(InventedPages.fifteen());
        List<String> lines = new ArrayList<>();
        all.groups().forEach(g -> lines.add("Ctrl+" + all.digit(g).orElseThrow() + g.label()));
        assertThat(lines)
                .containsExactly(
                        "Ctrl+1首页",
                        "Ctrl+2妇女小组长",
                        "Ctrl+3清洁家庭",
                        "Ctrl+4关爱救助",
                        "Ctrl+5五大行动台账",
                        "Ctrl+6报表",
                        "Ctrl+7基础资料",
                        "Ctrl+8操作历史");
        assertThat(all.pages(PageGroup.BASICS)).containsExactly(Page.HOUSEHOLDS, Page.PEOPLE, Page.AREAS);
        assertThat(all.keys(Page.PEOPLE)).contains("Ctrl+7 Alt+2");
        assertThat(all.keys(Page.HOME)).contains("Ctrl+1");
        assertThat(all.keys(Page.INTAKE)).isEmpty();
    }

    @Test
    void aGroupWithoutPagesIsNotShown() {
        Navigation few = new Navigation(List.of(Page.HOME, Page.RETURNS, Page.RECORDS));
        assertThat(few.groups()).containsExactly(PageGroup.HOME, PageGroup.RETURNS);
        assertThat(few.digit(PageGroup.RETURNS)).contains(2);
        assertThat(few.digit(PageGroup.CAMPAIGNS)).isEmpty();
        assertThat(few.beside(Page.RECORDS)).isEmpty();
        assertThat(few.next(Page.RECORDS, 1)).isSameAs(Page.RECORDS);
    }

    @Test
    void tenPagesOfAGroupHaveAKeyAndAllAreReachedRoundAndRound() {
        List<Page> ledgers = InventedPages.fifteen();
        Navigation all = InventedPages.navigation(ledgers);
        assertThat(all.digit(ledgers.get(9))).contains(0);
        assertThat(all.digit(ledgers.get(10))).isEmpty();
        assertThat(all.keys(ledgers.get(10))).isEmpty();
        assertThat(all.meant(ledgers.get(3), 0)).contains(ledgers.get(9));
        assertThat(all.meant(Page.PEOPLE, 4)).isEmpty();
        assertThat(all.meant(Page.HOME, 1)).isEmpty();
        assertThat(all.next(ledgers.get(14), 1)).isSameAs(ledgers.get(0));
        assertThat(all.next(ledgers.get(0), -1)).isSameAs(ledgers.get(14));
    }

    @Test
    void aGroupOpensWithThePageThatWasShownLast() {
        Navigation all = InventedPages.navigation(List.of());
        assertThat(all.opening(PageGroup.RATING)).isSameAs(Page.RATING);
        all.shown(Page.RATING_CHARTS);
        all.shown(Page.HOME);
        assertThat(all.opening(PageGroup.RATING)).isSameAs(Page.RATING_CHARTS);
        assertThat(all.opening(PageGroup.BASICS)).isSameAs(Page.HOUSEHOLDS);
    }

    @Test
    void aPlainLedgerHasOnePageAndTheOthersHaveNoneOfThisKind() {
        Ledger<InventedPages.Row> ledger = InventedPages.ledger(Campaign.CIVILITY, "妇女微家");
        Page page = Page.of(ledger);
        assertThat(Page.of(ledger)).isSameAs(page);
        assertThat(page.label()).isEqualTo("妇女微家");
        assertThat(page.group()).contains(PageGroup.CAMPAIGNS);
        assertThatThrownBy(() -> Page.of(Ledgers.PAYMENT)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Page.all()).containsAll(Page.ledgers()).doesNotHaveDuplicates();
        assertThat(Page.all()).extracting(Page::id).doesNotHaveDuplicates();
    }
}
