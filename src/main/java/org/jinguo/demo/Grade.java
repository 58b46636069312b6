package org.jinguo.demo;

/** The three classes of a household's rating, and none. */
enum Grade {
    CLEAN("清洁", "清洁户"),
    FAIR("较清洁", "较清洁户"),
    POOR("不清洁", "不清洁户"),
    UNRATED("", "");

    final String word;
    final String longWord;

    Grade(String word, String longWord) {
        this.word = word;
        this.longWord = longWord;
    }
}
