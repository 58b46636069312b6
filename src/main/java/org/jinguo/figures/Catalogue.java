package org.jinguo.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jinguo.model.leader.ElectMode;
import org.jinguo.model.rating.Grade;

/**
 * Every figure, declared once. Sources: annual_figures.csv for the report's codes, the column notes
 * of R02, R06 and R13 for the others.
 */
final class Catalogue {

    private static final String HIGH = "高中|中专|职高|技校|中技";
    private static final String COLLEGE = "大专|专科|本科|大学|研究生|硕士|博士";

    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final Map<String, Definition> definitions = new LinkedHashMap<>();

    Catalogue() {
        places();
        leaders();
        classesOfLeaders();
        ratings();
        aid();
        aidTotals();
        plain();
        gaps();
    }

    List<Figure> all() {
        return List.copyOf(figures.values());
    }

    Map<String, Figure> byCode() {
        return figures;
    }

    Definition definition(String code) {
        Definition found = definitions.get(code);
        if (found == null) {
            throw new IllegalArgumentException("No figure " + code);
        }
        return found;
    }

    private void places() {
        counted(
                new Head("R02.villageCount", "村(社区)数", Uom.UNITS, "期末存在的村(社区)"),
                AreaSource.VILLAGES,
                a -> true,
                Measure.count(a -> 1));
        counted(
                new Head("E-01", "村民小组总数", Uom.UNITS, "期末存在的村民小组(自然村)"),
                AreaSource.GROUPS,
                a -> true,
                Measure.count(a -> 1));
        counted(
                new Head("R02.groupCovered", "已配备小组长的村民小组", Uom.UNITS, "期末有在任小组长的小组，按小组去重"),
                CoverSource.COVERED,
                c -> true,
                Measure.distinct(CoverFact::groupId));
        ratio(new Head("E-04", "小组配备率", Uom.PERCENT, "已配备小组÷小组总数"), "R02.groupCovered", "E-01");
    }

    private void leaders() {
        persons(new Head("E-02", "妇女小组长人数", Uom.PERSONS, "期末在任，按人去重"), t -> true);
        persons(
                new Head("R02.leadersSingle", "单独推选的小组长", Uom.PERSONS, "期末在任，推选方式为单独推选"),
                t -> t.term().electMode() == ElectMode.SINGLE);
        persons(
                new Head("R02.leadersMerged", "合并推选的小组长", Uom.PERSONS, "期末在任，推选方式为合并推选"),
                t -> t.term().electMode() == ElectMode.MERGED);
        counted(
                new Head("R02.mergedGroups", "合并推选涉及小组数", Uom.UNITS, "合并推选的小组长负责的小组，按小组去重"),
                CoverSource.COVERED,
                c -> c.mode() == ElectMode.MERGED,
                Measure.distinct(CoverFact::groupId));
        counted(
                new Head("E-03", "被合并小组净数", Uom.UNITS, "每名小组长负责小组数减一之和"),
                TermSource.IN_OFFICE,
                t -> t.groups() > 1,
                Measure.sum(t -> t.groups() - 1L));
    }

    private void classesOfLeaders() {
        persons(head("R02.party", "中共党员(含预备党员)的小组长"), t -> t.politics("党员") && !t.politics("民主"));
        persons(head("R02.league", "共青团员的小组长"), t -> t.politics("团员"));
        persons(head("R02.masses", "群众及其他的小组长"), t -> t.politics("\\S") && (t.politics("民主") || !t.politics("党员|团员")));
        persons(head("R02.age35", "35岁及以下的小组长"), t -> t.aged(0, 35));
        persons(head("R02.age45", "36—45岁的小组长"), t -> t.aged(36, 45));
        persons(head("R02.age55", "46—55岁的小组长"), t -> t.aged(46, 55));
        persons(head("R02.age56", "56岁及以上的小组长"), t -> t.aged(56, 150));
        persons(head("R02.edu4", "大专及以上的小组长"), t -> t.education(COLLEGE) && !t.education("中专"));
        persons(head("R02.edu3", "高中(中专)的小组长"), t -> t.education(HIGH));
        persons(head("R02.edu2", "初中的小组长"), t -> t.education("初中") && !t.education(HIGH + "|" + COLLEGE));
        persons(
                head("R02.edu1", "小学及以下的小组长"),
                t -> t.education("小学|高小|初小|文盲") && !t.education("初中|" + HIGH + "|" + COLLEGE));
        persons(head("R02.asExec", "兼任村妇联执委的小组长"), t -> t.term().isExec());
        persons(head("R02.asCommittee", "兼任村“两委”的小组长"), t -> t.post("两委"));
    }

    private void ratings() {
        households(new Head("B-01", "清洁户", Uom.HOUSEHOLDS, "各村本期最后一轮有效评定评为清洁户；全年可设为取各轮最好的一次"), Grade.CLEAN);
        households(new Head("B-02", "较清洁户", Uom.HOUSEHOLDS, "各村本期最后一轮有效评定评为较清洁户；全年可设为取各轮最好的一次"), Grade.FAIR);
        households(new Head("B-03", "不清洁户", Uom.HOUSEHOLDS, "各村本期最后一轮有效评定评为不清洁户；全年可设为取各轮最好的一次"), Grade.UNCLEAN);
        rated(
                new Head("X-02", "参评户数", Uom.HOUSEHOLDS, "各村本期最后一轮有效评定评了等次的户，未评不计"),
                r -> r.grade().rated(),
                Measure.count(RatingFact::n));
        counted(
                new Head("R06.total", "总户数", Uom.HOUSEHOLDS, "期末存在的住户，含未参评；本期评过、期末前迁出的也在内"),
                ListedSource.ALL,
                h -> true,
                Measure.count(HouseholdFact::n));
        counted(
                new Head("R01.households", "户数", Uom.HOUSEHOLDS, "期末存在的住户"),
                HouseholdSource.ALL,
                h -> true,
                Measure.count(HouseholdFact::n));
        rated(
                new Head("R06.plaques", "挂牌户数", Uom.HOUSEHOLDS, "各村本期最后一轮有效评定挂牌的户"),
                r -> true,
                Measure.count(RatingFact::plaques));
        rated(
                new Head("R06.fixed", "不清洁户已整改", Uom.HOUSEHOLDS, "各村本期最后一轮有效评定的不清洁户中已整改的"),
                r -> r.grade() == Grade.UNCLEAN,
                Measure.count(RatingFact::fixed));
        ratio(new Head("R06.rateP", "参评率", Uom.PERCENT, "参评户数÷总户数"), "X-02", "R06.total");
        ratio(new Head("R06.aP", "清洁户占比", Uom.PERCENT, "清洁户÷参评户数"), "B-01", "X-02");
        ratio(new Head("R06.bP", "较清洁户占比", Uom.PERCENT, "较清洁户÷参评户数"), "B-02", "X-02");
        ratio(new Head("R06.cP", "不清洁户占比", Uom.PERCENT, "不清洁户÷参评户数"), "B-03", "X-02");
        ratio(new Head("R06.fixedP", "整改率", Uom.PERCENT, "已整改÷不清洁户"), "R06.fixed", "B-03");
        compared();
    }

    private void compared() {
        Definition.Counted<RatingFact> clean = new Definition.Counted<>(
                Uom.HOUSEHOLDS, RatingSource.ROUND, r -> r.grade() == Grade.CLEAN, Measure.count(RatingFact::n));
        put(
                new Head("R06.before", "上季清洁户", Uom.HOUSEHOLDS, "两期都评了的村，上一期评为清洁户"),
                figures.get("B-01"),
                new Definition.Compared(clean, Definition.Side.BEFORE));
        put(
                new Head("R06.delta", "清洁户比上季增减", Uom.HOUSEHOLDS, "两期都评了的村，本期清洁户减上一期清洁户；上一期没评的村不算增减"),
                figures.get("B-01"),
                new Definition.Compared(clean, Definition.Side.DIFFERENCE));
    }

    private void aid() {
        programme("POOR_WOMEN", "救助贫困妇女", "D-03", "D-04");
        programme("POOR_CHILDREN", "救助贫困儿童", "D-05", "D-06");
        programme("TWO_CANCERS", "“两癌”救助", "D-09", "D-10");
        programme("SPRING_BUD", "春蕾计划资助", "D-11", "D-12");
        programme("OTHER", "其他慰问", "R13.oN", "R13.oM");
    }

    private void aidTotals() {
        counted(
                new Head("R13.np", "救助人数", Uom.PERSONS, "各项救助的人，按身份证去重"),
                PaymentSource.PAID,
                p -> true,
                Measure.distinct(PaymentFact::who));
        sum(new Head("X-03", "救助资金合计", Uom.YUAN, "妇女、儿童、“两癌”、春蕾四项之和"), List.of("D-04", "D-06", "D-10", "D-12"));
        sum(new Head("X-04", "救助人次合计", Uom.TIMES, "妇女、儿童、“两癌”、春蕾四项人数之和"), List.of("D-03", "D-05", "D-09", "D-11"));
        sum(new Head("R13.m", "救助资金合计(含其他慰问)", Uom.YUAN, "五项之和"), List.of("X-03", "R13.oM"));
        sum(new Head("R13.n", "救助人次合计(含其他慰问)", Uom.TIMES, "五项人数之和"), List.of("X-04", "R13.oN"));
    }

    private void plain() {
        for (PlainFigures.Line line : PlainFigures.read()) {
            figures.put(line.figure().code(), line.figure());
            definitions.put(line.figure().code(), line.definition());
        }
    }

    /** What is still missing in the data; no return asks for it, the overview does. */
    private void gaps() {
        Measure<AreaFact> each = Measure.count(a -> 1);
        Measure<PersonFact> person = Measure.count(p -> 1);
        counted(
                new Head("H-01", "没有组长的小组", Uom.UNITS, "期末存在而没有在任小组长的村民小组"),
                AreaGapSource.GROUPS_WITHOUT_LEADER,
                a -> true,
                each);
        counted(
                new Head("H-02", "还没评到的户", Uom.HOUSEHOLDS, "期末存在、本期既没有等次也没有未评原因的住户"),
                UnratedSource.OPEN,
                h -> true,
                Measure.count(HouseholdFact::n));
        counted(
                new Head("H-03", "有户没评到的小组", Uom.UNITS, "本期还有住户没评到的村民小组"),
                AreaGapSource.GROUPS_WITH_UNRATED,
                a -> true,
                each);
        counted(
                new Head("H-04", "身份证待核实的人", Uom.PERSONS, "现在登记的身份证号校验不符的人"),
                PersonSource.ID_PENDING,
                p -> true,
                person);
        counted(
                new Head("H-05", "没有填身份证的人", Uom.PERSONS, "现在没有身份证号、也没有写明原因的人"),
                PersonSource.ID_MISSING,
                p -> true,
                person);
        counted(
                new Head("H-06", "没有住户资料的村", Uom.UNITS, "期末存在而没有一户住户的村(社区)"),
                AreaGapSource.VILLAGES_WITHOUT_HOUSEHOLDS,
                a -> true,
                each);
        counted(
                new Head("H-07", "本期没有评定的村", Uom.UNITS, "有住户而本期没有一户评定的村(社区)"),
                AreaGapSource.VILLAGES_WITHOUT_RATINGS,
                a -> true,
                each);
        households(new Head("H-08", "未评户", Uom.HOUSEHOLDS, "各村本期最后一轮有效评定因外出、空挂等未评的户"), Grade.UNRATED);
    }

    /** What stands at the head of a declaration. */
    private record Head(String code, String name, Uom unit, String rule) {}

    private static Head head(String code, String name) {
        return new Head(code, name, Uom.PERSONS, "期末在任，按人去重；年龄算到当年12月31日");
    }

    private void persons(Head head, Predicate<TermFact> filter) {
        counted(head, TermSource.IN_OFFICE, filter, Measure.distinct(TermFact::who));
    }

    private void households(Head head, Grade grade) {
        rated(head, r -> r.grade() == grade, Measure.count(RatingFact::n));
    }

    private void rated(Head head, Predicate<RatingFact> filter, Measure<RatingFact> measure) {
        counted(head, RatingSource.ROUND, filter, measure);
    }

    private void programme(String programme, String name, String people, String money) {
        Predicate<PaymentFact> filter = p -> p.programme().equals(programme);
        counted(
                new Head(people, name + "人数", Uom.PERSONS, "期内已发放，按身份证去重"),
                PaymentSource.PAID,
                filter,
                Measure.distinct(PaymentFact::who));
        counted(
                new Head(money, name + "金额", Uom.YUAN, "期内已发放金额之和"),
                PaymentSource.PAID,
                filter,
                Measure.sum(PaymentFact::amount));
    }

    private <F extends Fact> void counted(Head head, Source<F> source, Predicate<F> filter, Measure<F> measure) {
        Figure figure = new Figure(head.code(), head.name(), head.unit(), source.ledger(), source.basis(), head.rule());
        figures.put(head.code(), figure);
        definitions.put(head.code(), new Definition.Counted<>(head.unit(), source, filter, measure));
    }

    private void ratio(Head head, String part, String whole) {
        put(head, figures.get(part), new Definition.Ratio(part, whole));
    }

    private void sum(Head head, List<String> codes) {
        put(head, figures.get(codes.get(0)), new Definition.Sum(codes));
    }

    private void put(Head head, Figure like, Definition definition) {
        figures.put(
                head.code(),
                new Figure(head.code(), head.name(), head.unit(), like.ledger(), like.basis(), head.rule()));
        definitions.put(head.code(), definition);
    }
}
