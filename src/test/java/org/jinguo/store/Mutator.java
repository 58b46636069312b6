package org.jinguo.store;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages bytes in all the ways in which disks, sticks and programs damage files. */
final class Mutator {

    private static final int[] BORDERS = {
        0, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, 1, 24, 25, 63, 255, 65_535, Frame.MAX_BODY
    };
    private static final List<String> WORDS = List.of(
            "",
            "0",
            "-1",
            "1",
            "2147483647",
            "-2147483648",
            "9223372036854775807",
            "-9223372036854775808",
            "99999999999999999999",
            "jinguo1",
            "jinguo2",
            "zz",
            "\u0000",
            "0000000000000000000000000000000000000000000000000000000000000000");

    private final Random random;

    Mutator(Random random) {
        this.random = random;
    }

    /** One to three kinds of damage. */
    byte[] damaged(byte[] bytes) {
        byte[] result = bytes.clone();
        for (int i = random.nextInt(3); i >= 0; i--) {
            result = once(result);
        }
        return result;
    }

    private byte[] once(byte[] bytes) {
        int from = random.nextInt(bytes.length + 1);
        int most = Math.min(bytes.length - from, random.nextBoolean() ? 16 : bytes.length / 3 + 1);
        int to = from + (most == 0 ? 0 : random.nextInt(most + 1));
        return switch (random.nextInt(12)) {
            case 0, 1 -> flipped(bytes);
            case 2 -> filled(bytes, from, to, random.nextBoolean() ? 0 : 255);
            case 3 -> joined(slice(bytes, 0, from), slice(bytes, to, bytes.length));
            case 4 -> joined(slice(bytes, 0, to), slice(bytes, from, bytes.length));
            case 5 -> swapped(bytes, from, to);
            case 6 -> slice(bytes, 0, from);
            case 7 -> joined(bytes, garbage());
            case 8 -> joined(slice(bytes, 0, from), joined(garbage(), slice(bytes, from)));
            case 9 -> number(bytes, from);
            case 10 -> onto(bytes, from, garbage());
            default -> single(bytes);
        };
    }

    private byte[] flipped(byte[] bytes) {
        byte[] result = bytes.clone();
        for (int i = random.nextInt(4); i >= 0 && result.length > 0; i--) {
            result[random.nextInt(result.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return result;
    }

    private byte[] single(byte[] bytes) {
        byte[] result = bytes.clone();
        if (result.length > 0) {
            result[random.nextInt(result.length)] = (byte) (random.nextBoolean() ? 0 : 255);
        }
        return result;
    }

    private static byte[] filled(byte[] bytes, int from, int to, int with) {
        byte[] result = bytes.clone();
        Arrays.fill(result, from, to, (byte) with);
        return result;
    }

    /** A range and what stands as far behind it change places. */
    private static byte[] swapped(byte[] bytes, int from, int to) {
        int length = Math.min(to - from, bytes.length - to);
        byte[] result = bytes.clone();
        System.arraycopy(bytes, from, result, to, length);
        System.arraycopy(bytes, to, result, from, length);
        return result;
    }

    private byte[] number(byte[] bytes, int at) {
        return bytes.length < at + Integer.BYTES ? bytes : number(bytes, at, border());
    }

    /** A number of four bytes at a place. */
    static byte[] number(byte[] bytes, int at, int value) {
        byte[] result = bytes.clone();
        ByteBuffer.wrap(result).putInt(at, value);
        return result;
    }

    /** A number at the border of what a field can hold. */
    int border() {
        return BORDERS[random.nextInt(BORDERS.length)];
    }

    private byte[] garbage() {
        byte[] bytes = new byte[random.nextInt(random.nextBoolean() ? 40 : 9000)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] onto(byte[] bytes, int at, byte[] some) {
        byte[] result = bytes.clone();
        System.arraycopy(some, 0, result, at, Math.min(some.length, bytes.length - at));
        return result;
    }

    static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(first.length + second.length);
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }

    private static byte[] slice(byte[] bytes, int from) {
        return slice(bytes, from, bytes.length);
    }

    private static byte[] slice(byte[] bytes, int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }

    /** A line of words with one of them replaced, doubled or left out. */
    String reworded(String line) {
        String[] words = line.split(" ", -1);
        int at = random.nextInt(words.length);
        String word = WORDS.get(random.nextInt(WORDS.size()));
        words[at] = switch (random.nextInt(5)) {
            case 0 -> words[at] + " " + words[at];
            case 1 -> words[random.nextInt(words.length)];
            case 2 -> words[at].isEmpty() ? word : words[at].substring(1);
            default -> word;
        };
        return String.join(" ", words);
    }

    /** Either words or bytes of a line are damaged. */
    byte[] damagedLine(byte[] line) {
        return random.nextBoolean()
                ? damaged(line)
                : reworded(new String(line, StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1);
    }
}
