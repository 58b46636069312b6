package org.jinguo.workbook;

/** What a file is by its first bytes; names lie. */
enum FileKind {
    /** A zip archive: .xlsx, .et of newer WPS, or something foreign. */
    ZIP("PK\003\004"),
    /** An OLE2 container: .xls, .et, an encrypted .xlsx, .doc. */
    OLE2("\320\317\021\340"),
    /** PDF. */
    PDF("%PDF"),
    /** Rich text, which Word writes. */
    RTF("{\\rt"),
    /** Excel 5 and 95 without a container. */
    BIFF5("\t\b"),
    /** Excel 4. */
    BIFF4("\t\004"),
    /** Excel 3. */
    BIFF3("\t\002"),
    /** Excel 2. */
    BIFF2("\t\000\004\000"),
    /** Anything else: text, or no workbook. */
    OTHER("");

    /** The bytes as Latin-1 characters. */
    private final String magic;

    FileKind(String magic) {
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
        if (bytes.length < magic.length()) {
            return false;
        }
        for (int i = 0; i < magic.length(); i++) {
            if ((bytes[i] & 0xFF) != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
