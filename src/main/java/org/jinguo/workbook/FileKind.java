package org.jinguo.workbook;

/** What a file is by its first bytes; names lie. */
enum FileKind {
    /** A zip archive: .xlsx, .et of newer WPS, or something foreign. */
    ZIP(0x50, 0x4B, 0x03, 0x04),
    /** An OLE2 container: .xls, .et, an encrypted .xlsx, .doc. */
    OLE2(0xD0, 0xCF, 0x11, 0xE0),
    /** PDF. */
    PDF('%', 'P', 'D', 'F'),
    /** Rich text, which Word writes. */
    RTF('{', '\\', 'r', 't'),
    /** Excel 5 and 95 without a container. */
    BIFF5(0x09, 0x08),
    /** Excel 4. */
    BIFF4(0x09, 0x04),
    /** Excel 3. */
    BIFF3(0x09, 0x02),
    /** Excel 2. */
    BIFF2(0x09, 0x00, 0x04, 0x00),
    /** Anything else: text, or no workbook. */
    OTHER();

    private final int[] magic;

    FileKind(int... magic) {
        this.magic = magic;
    }

    static FileKind of(byte[] bytes) {
        for (FileKind kind : values()) {
            if (kind.matches(bytes)) {
                return kind;
            }
        }
        return OTHER;
    }

    private boolean matches(byte[] bytes) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
