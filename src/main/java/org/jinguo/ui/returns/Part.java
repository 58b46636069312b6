package org.jinguo.ui.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jinguo.model.aid.AidProgramme;
import org.jinguo.returns.PaymentParts;
import org.jinguo.returns.ReturnExport;
import org.jinguo.returns.ReturnOrder;

/**
 * Which part of the returns of payments is wanted.
 *
 * @param batch the batch; empty for all
 * @param programme the programme of the receipt; empty for all
 */
record Part(Optional<String> batch, Optional<AidProgramme> programme) {

    Part {
        Objects.requireNonNull(batch);
        Objects.requireNonNull(programme);
    }

    /** This part of a whole return, as far as the return can be parted. */
    ReturnOrder of(ReturnOrder whole, ReturnExport export) {
        ReturnOrder order = whole;
        if (batch.isPresent() && export.ofPayments(whole.code())) {
            order = order.ofBatch(batch.get());
        }
        if (programme.isPresent() && export.ofProgrammes(whole.code())) {
            order = order.ofProgramme(programme.get().code());
        }
        return order;
    }

    /** What of it is there. */
    Part within(PaymentParts there) {
        return new Part(
                batch.filter(there.batches()::contains),
                programme.flatMap(mine -> there.programmes().stream()
                        .filter(p -> p.code().equals(mine.code()))
                        .findFirst()));
    }

    /** A name with the part that an order asks for behind it. */
    String behind(String name, ReturnOrder order) {
        List<String> words = new ArrayList<>();
        order.batch().ifPresent(words::add);
        if (order.programme().isPresent()) {
            programme.map(AidProgramme::name).ifPresent(words::add);
        }
        return words.isEmpty() ? name : name + "（" + String.join(" · ", words) + "）";
    }
}
