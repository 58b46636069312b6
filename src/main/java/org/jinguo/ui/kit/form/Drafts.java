package org.jinguo.ui.kit.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What was typed into a form and could not be saved, by what it is about. */
final class Drafts {

    private final Map<Object, Draft> kept = new HashMap<>();
    private final List<Supplier<Object>> memories = new ArrayList<>();
    private final List<Consumer<Object>> reminders = new ArrayList<>();

    /** Something besides texts that belongs to a draft. */
    void memory(Supplier<Object> ask, Consumer<Object> remind) {
        memories.add(ask);
        reminders.add(remind);
    }

    Draft make(Map<String, String> texts) {
        return new Draft(texts, memories.stream().map(Supplier::get).toList());
    }

    void keep(Object about, Draft draft) {
        kept.put(about, draft);
    }

    Optional<Draft> take(Object about) {
        return Optional.ofNullable(kept.remove(about));
    }

    void remind(Draft draft) {
        for (int i = 0; i < reminders.size(); i++) {
            reminders.get(i).accept(draft.memos().get(i));
        }
    }
}
