package org.jinguo.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jinguo.model.place.Area;
import org.jinguo.returns.ReturnForm;
import org.jinguo.store.DataFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code export CODE...}: writes returns as workbooks; {@code all} stands for every one. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

    @ParentCommand private RootCommand root;
    @Mixin JsonFlag json;
    @Mixin private Scope scope;

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
        Map<ReturnForm, Path> written = new LinkedHashMap<>();
        Path folder = out.toAbsolutePath().normalize();
        for (ReturnForm form : job.named(codes)) {
            Path file = job.export(form, scope.period(), area, folder);
            written.put(form, file);
            root.output().say("cli.export.file", form.code(), form.title(), file.toString());
        }
        root.output().object(() -> tree(area, written));
        return Cli.DONE;
    }

    private Map<String, Object> tree(Area area, Map<ReturnForm, Path> written) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("unit", area.code());
        tree.put("period", scope.period().toString());
        tree.put(
                "files",
                written.entrySet().stream()
                        .map(
                                e ->
                                        Map.of(
                                                "code", e.getKey().code(),
                                                "file", e.getValue().toString()))
                        .toList());
        return tree;
    }
}
