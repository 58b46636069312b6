package org.jinguo.returns;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jinguo.config.Messages;

/**
 * What may stand on a notice board: no number of an ID, a phone or a bank card, however written,
 * and no word of hardship (domain document, R07, K56).
 */
public final class PublicText {

    /** What may not be shown. */
    public enum Danger {
        /** 身份证号. */
        ID {
            @Override
            public String label() {
                return Messages.get("return.notice.danger.id");
            }
        },
        /** 电话. */
        PHONE {
            @Override
            public String label() {
                return Messages.get("return.notice.danger.phone");
            }
        },
        /** 银行卡号 or another long number. */
        CARD {
            @Override
            public String label() {
                return Messages.get("return.notice.danger.card");
            }
        },
        /** 困难身份. */
        HARDSHIP {
            @Override
            public String label() {
                return Messages.get("return.notice.danger.hardship");
            }
        };

        /** What it is, in the officers' words. */
        public abstract String label();
    }

    /** Fewer digits in a row are doors, days and counts. */
    private static final int LEAST = 7;

    private static final int LONGEST_PHONE = 12;
    private static final int CARD_FROM = 16;
    private static final int OLD_ID = 15;
    private static final int ID = 18;

    private static final String CHINESE = "〇零○一二三四五六七八九壹贰叁肆伍陆柒捌玖幺两";
    private static final String DIGITS = "00012345678912345678912";
    private static final Pattern BETWEEN = Pattern.compile("(?<=\\d)[\\s\\p{Z}\\p{P}\\p{S}]+(?=[\\dXx])");
    private static final Pattern RUN = Pattern.compile("\\d{" + LEAST + ",}[Xx]?");

    /** 低保 and its kin; words of illness, of a sentence, of a marriage are nobody's business too. */
    private static final Pattern HARDSHIP = Pattern.compile("低保|低收入|五保|特困|建档立卡|贫困|脱贫|返贫|致贫|扶贫|监测户|监测对象|边缘户|困境|困难|孤儿|孤寡"
            + "|孤老|留守|残疾|残障|残废|[一二三四1234]级残|智障|痴呆|弱智|精神病|精神障碍|抑郁|癌|肿瘤"
            + "|艾滋|乙肝|肺结核|尿毒症|透析|化疗|瘫痪|偏瘫|中风|重病|大病|患病|生病|慢性病|病人|病号"
            + "|卧床|救助|补助|救济|低边|优抚|军烈属|计生|单亲|离异|离婚|丧偶|寡妇|遗孀|家暴|刑满"
            + "|服刑|社区矫正|吸毒|戒毒|上访|信访|少数民族|信教");

    private static final Pattern BRACKETS = Pattern.compile("[(（\\[【].*");
    private static final Pattern NOT_OF_A_NAME = Pattern.compile("[^\\p{IsHan}·]");

    private PublicText() {}

    /** What a text holds that may not be shown; empty when it may be shown. */
    public static Optional<Danger> danger(String text) {
        String plain = plain(text);
        Optional<Danger> number = number(plain);
        return number.isPresent()
                        || !HARDSHIP.matcher(plain.replaceAll("\\s", "")).find()
                ? number
                : Optional.of(Danger.HARDSHIP);
    }

    /** One way of writing: half-width, without characters that nobody sees. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\p{Cf}", "");
    }

    private static Optional<Danger> number(String plain) {
        StringBuilder digits = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            int c = plain.charAt(i);
            int chinese = CHINESE.indexOf(c);
            boolean other = Character.isDigit(c) && (c < '0' || c > '9');
            digits.append(
                    chinese >= 0 ? DIGITS.charAt(chinese) : other ? (char) ('0' + Character.digit(c, 10)) : (char) c);
        }
        Matcher run = RUN.matcher(BETWEEN.matcher(digits).replaceAll(""));
        return run.find() ? Optional.of(kind(run.group().length())) : Optional.empty();
    }

    private static Danger kind(int length) {
        if (length == ID || length == OLD_ID) {
            return Danger.ID;
        }
        if (length <= LONGEST_PHONE) {
            return Danger.PHONE;
        }
        return length >= CARD_FROM ? Danger.CARD : Danger.ID;
    }

    /** What is left of a name beside which something stands that may not be shown. */
    static String nameOf(String text) {
        String bare = BRACKETS.matcher(plain(text)).replaceAll("");
        String name = NOT_OF_A_NAME
                .matcher(HARDSHIP.matcher(bare).replaceAll("").replaceAll("电话|手机|户$", ""))
                .replaceAll("");
        return danger(name).isPresent() ? "" : name;
    }
}
