package org.jinguo.workbook;

/** Small whole numbers in attributes. */
final class Digits {

    private static final int MOST = 9;

    private Digits() {}

    /** The number, or −1 where it is anything but one to nine digits. */
    static int of(String text) {
        int length = text.length();
        if (length == 0 || length > MOST) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < length; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /** The column from 0 of a cell's address, or −1 where it has none. */
    static int column(String address) {
        int column = 0;
        for (int i = 0; i < address.length() && i < 4; i++) {
            char c = address.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                column = column * 26 + c - 'A' + 1;
            } else if (c >= 'a' && c <= 'z') {
                column = column * 26 + c - 'a' + 1;
            } else {
                break;
            }
        }
        return column - 1;
    }
}
