package org.jinguo.demo;

/** Hears how far the writing has come, and can stop it. */
@FunctionalInterface
public interface DemoProgress {

    /**
     * After each workbook.
     *
     * @param done workbooks written
     * @param all workbooks to write, exact
     * @param name the last one's file name
     * @return false to stop; what was written is taken away again
     */
    boolean wrote(int done, int all, String name);
}
