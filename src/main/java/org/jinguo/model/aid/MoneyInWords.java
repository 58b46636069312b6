package org.jinguo.model.aid;

/**
 * Amounts in financial characters. Rules: 支付结算办法, 附一 正确填写票据和结算凭证的基本规定, as in the domain document,
 * 4.8. Where two spellings are allowed this one is written: 整 also after 角; no 零 for a zero at 万
 * before a full 仟; a 零 for a zero at 元 before 角, unless the yuan already hold a 零.
 */
final class MoneyInWords {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"仟", "佰", "拾", ""};
    private static final String[] SECTIONS = {"亿", "万", ""};

    private MoneyInWords() {}

    static String of(long fen) {
        long amount = Math.abs(fen);
        String sign = fen < 0 ? "人民币负" : "人民币";
        String yuan = yuan(amount / 100);
        int rest = (int) (amount % 100);
        if (rest == 0) {
            return sign + (yuan.isEmpty() ? "零" : yuan) + "元整";
        }
        return sign + (yuan.isEmpty() ? "" : yuan + "元") + rest(yuan, amount / 100, rest);
    }

    private static String rest(String yuan, long wholeYuan, int rest) {
        int jiao = rest / 10;
        int fen = rest % 10;
        StringBuilder text = new StringBuilder();
        boolean zeroYuan = wholeYuan % 10 == 0 && yuan.indexOf('零') < 0;
        if (!yuan.isEmpty() && (jiao == 0 || zeroYuan)) {
            text.append('零');
        }
        if (jiao > 0) {
            text.append(DIGITS.charAt(jiao)).append('角');
        }
        return fen > 0 ? text.append(DIGITS.charAt(fen)).append('分').toString() : text + "整";
    }

    /** The characters of whole yuan, without 元; empty for none. */
    private static String yuan(long yuan) {
        StringBuilder text = new StringBuilder();
        int[] sections = {(int) (yuan / 100_000_000), (int) (yuan / 10_000 % 10_000), (int) (yuan % 10_000)};
        boolean gap = false;
        for (int i = 0; i < sections.length; i++) {
            if (sections[i] == 0) {
                gap = true;
                continue;
            }
            if (!text.isEmpty() && (gap || sections[i] < 1000)) {
                text.append('零');
            }
            section(sections[i], text);
            text.append(SECTIONS[i]);
            gap = false;
        }
        return text.toString();
    }

    private static void section(int number, StringBuilder text) {
        boolean started = false;
        boolean gap = false;
        int power = 1000;
        for (String place : PLACES) {
            int digit = number / power % 10;
            if (digit > 0) {
                text.append(gap ? "零" : "").append(DIGITS.charAt(digit)).append(place);
                started = true;
            }
            gap = digit == 0 && started;
            power /= 10;
        }
    }
}
