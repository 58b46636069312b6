package org.jinguo.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A sheet that villages or townships send.
 *
 * @param title its name
 * @param unit the unit at the right of the header block
 * @param columns in the order of the district's form
 */
record Form(String title, String unit, List<FormColumn> columns) {

    private static final Map<String, Form> ALL = load();

    Form {
        columns = List.copyOf(columns);
    }

    /** The form of a return (R01, R05A …) or of the register (REG). */
    static Form of(String code) {
        return ALL.get(code);
    }

    private static Map<String, Form> load() {
        Map<String, Form> forms = new LinkedHashMap<>();
        String code = "";
        for (String line : TextResource.lines("forms.txt")) {
            String[] cell = line.split("\t", -1);
            if (cell[0].equals("=")) {
                code = cell[1];
                forms.put(code, new Form(cell[2], cell[3], List.of()));
            } else {
                Form form = forms.get(code);
                List<FormColumn> columns = new ArrayList<>(form.columns);
                columns.add(FormColumn.parse(cell));
                forms.put(code, new Form(form.title, form.unit, columns));
            }
        }
        return forms;
    }

    /** True when some column stands under a parent, so that one heading row is not enough. */
    boolean hasParents() {
        return columns.stream().anyMatch(c -> !c.above().parent().isEmpty());
    }

    /** True when three grades are ticked in three columns, which only their parent explains. */
    boolean hasTicks() {
        return columns.stream().anyMatch(c -> c.key().equals("gradeA"));
    }
}
