package org.jinguo.cli;

import java.util.List;
import java.util.Optional;
import org.jinguo.model.aid.AidProgramme;
import org.jinguo.returns.PaymentParts;
import org.jinguo.returns.ReturnOrder;
import org.jinguo.store.DataFolder;
import picocli.CommandLine.Option;

/** A part of a return of payments: the options {@code --batch} and {@code --programme}. */
final class PartOption {

    @Option(names = "--batch", paramLabel = "NAME")
    private String batch;

    @Option(names = "--programme", paramLabel = "NAME")
    private String programme;

    /** The part of a whole return that is meant; the whole where no option is given. */
    ReturnOrder of(ReturnOrder whole, ExportJob job, DataFolder data) {
        if (batch == null && programme == null) {
            return whole;
        }
        if (!job.ofPayments().contains(whole.code())) {
            throw new CliFailure("noParts", whole.code(), String.join("、", job.ofPayments()));
        }
        PaymentParts all = job.payments(whole);
        if (all.size() == 0) {
            throw new CliFailure("noPayments", place(whole));
        }
        ReturnOrder order = whole;
        if (batch != null) {
            order = order.ofBatch(named(order, all));
        }
        if (programme != null) {
            order = order.ofProgramme(word(order, all, data.aid().programmes()));
        }
        return order;
    }

    private String named(ReturnOrder order, PaymentParts all) {
        List<String> there = all.batches();
        if (there.isEmpty()) {
            throw new CliFailure("noBatches", place(order), all.size());
        }
        return all.named(batch)
                .orElseThrow(() -> new CliFailure("batch", place(order), batch, String.join("、", there)));
    }

    private String word(ReturnOrder order, PaymentParts all, List<AidProgramme> known) {
        List<AidProgramme> there = all.of(order).programmes();
        String names = String.join("、", there.stream().map(AidProgramme::name).toList());
        String where =
                order.batch().map(name -> place(order) + "“" + name + "”").orElse(place(order));
        return meant(known)
                .filter(there::contains)
                .map(AidProgramme::code)
                .orElseThrow(() -> new CliFailure("programme", where, programme, names));
    }

    /** By fixed word or name, or by the beginning of a name that no other name has. */
    private Optional<AidProgramme> meant(List<AidProgramme> known) {
        Optional<AidProgramme> exact = known.stream()
                .filter(p -> p.code().equalsIgnoreCase(programme) || p.name().equals(programme))
                .findFirst();
        List<AidProgramme> begun = known.stream()
                .filter(p -> !programme.isBlank() && p.name().startsWith(programme))
                .toList();
        return exact.or(() -> begun.size() == 1 ? Optional.of(begun.get(0)) : Optional.empty());
    }

    private static String place(ReturnOrder order) {
        return order.unit().name() + order.period().label() + " " + order.code() + " ";
    }
}
