package org.jinguo.ui.kit.grid;

/** What the parts of one grid share. */
record GridParts<R>(
        GridRows<R> rows,
        GridColumns<R> columns,
        GridSelection selection,
        GridValues<R> values,
        GridDeeds<R> deeds,
        NewRowEntry<R> fresh) {}
