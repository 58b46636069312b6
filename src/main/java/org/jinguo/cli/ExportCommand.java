package org.jinguo.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jinguo.model.place.Area;
import org.jinguo.returns.ReturnForm;
import org.jinguo.returns.ReturnOrder;
import org.jinguo.store.DataFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/**
 * {@code export CODE...}: writes returns as workbooks; {@code all} stands for every one. Those of
 * payments also of one batch and programme; whether there is such a part is looked at before
 * anything is written.
 */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

    @ParentCommand
    private RootCommand root;

    @Mixin
    JsonFlag json;

    @Mixin
    private Scope scope;

    @Mixin
    private PartOption part;

    @Parameters(paramLabel = "CODE", arity = "1..*")
    private List<String> codes = new ArrayList<>();

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private Path out;

    @Override
    public Integer call() {
        return root.withData(this::export);
    }

    private int export(DataFolder data) {
        ExportJob job = new ExportJob(data, root.around().clock());
        Area area = scope.unit(data);
        Path folder = out.toAbsolutePath().normalize();
        Map<ReturnForm, ReturnOrder> orders = new LinkedHashMap<>();
        for (ReturnForm form : job.named(codes)) {
            ReturnOrder whole = ReturnOrder.of(form.code(), scope.period(), area);
            orders.put(form, part.of(whole, job, data));
        }
        Map<ReturnForm, Path> written = new LinkedHashMap<>();
        orders.forEach((form, order) -> {
            Path file = job.export(order, folder);
            written.put(form, file);
            root.output().say("cli.export.file", form.code(), form.title(), file.toString());
        });
        root.output().object(() -> tree(area, orders.values(), written));
        return Cli.DONE;
    }

    private Map<String, Object> tree(Area area, Collection<ReturnOrder> orders, Map<ReturnForm, Path> written) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("unit", area.code());
        tree.put("period", scope.period().toString());
        orders.stream().findFirst().ifPresent(one -> {
            one.batch().ifPresent(name -> tree.put("batch", name));
            one.programme().ifPresent(word -> tree.put("programme", word));
        });
        tree.put(
                "files",
                written.entrySet().stream()
                        .map(e -> Map.of(
                                "code", e.getKey().code(),
                                "file", e.getValue().toString()))
                        .toList());
        return tree;
    }
}
