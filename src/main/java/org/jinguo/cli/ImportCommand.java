package org.jinguo.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jinguo.config.Messages;
import org.jinguo.intake.Counts;
import org.jinguo.intake.Refusal;
import org.jinguo.store.DataFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code import FILE...}: reads workbooks into the data, one Change per file. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    private static final int SHOWN = 8;

    @ParentCommand
    private RootCommand root;

    @Mixin
    JsonFlag json;

    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<Path> named;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Override
    public Integer call() {
        List<Path> files = WorkbookFiles.of(named);
        if (files.isEmpty()) {
            throw new CliFailure("noWorkbook", named.get(0));
        }
        return root.withData(data -> run(data, files));
    }

    private int run(DataFolder data, List<Path> files) {
        List<ImportedFile> results =
                new ImportJob(data, root.around().clock(), dryRun, root.output()::note).run(files, this::say);
        Counts total = ImportJob.total(results);
        root.output().say(dryRun ? "cli.import.planned" : "cli.import.done", results.size(), sentence(total));
        root.output().object(() -> tree(results, total));
        if (results.stream().allMatch(ImportedFile::good)) {
            return Cli.DONE;
        }
        return results.stream().allMatch(r -> !r.error().isEmpty()) ? Cli.FAILED : Cli.PROBLEMS;
    }

    private void say(ImportedFile file) {
        String name = file.file().getFileName().toString();
        if (!file.error().isEmpty()) {
            root.output().say("cli.import.file.error", name, file.error());
            return;
        }
        root.output().say("cli.import.file", name, file.form(), sentence(file.counts()));
        Map<String, List<String>> cells = new LinkedHashMap<>();
        for (Refusal refusal : file.details().refusals()) {
            cells.computeIfAbsent(refusal.reason(), r -> new ArrayList<>()).add(refusal.cell());
        }
        cells.forEach((reason, at) -> root.output().say("cli.import.refused", cells(at), reason));
        file.details().notes().forEach(note -> root.output().say("cli.import.note", note));
    }

    /** A file of another village would fill the screen with one sentence. */
    private static String cells(List<String> all) {
        return all.size() <= SHOWN
                ? String.join("、", all)
                : Messages.get("cli.import.cells", String.join("、", all.subList(0, SHOWN)), all.size());
    }

    static String sentence(Counts counts) {
        return Messages.get(
                "cli.import.counts",
                counts.read(),
                counts.created(),
                counts.updated(),
                counts.same(),
                counts.refused());
    }

    private Map<String, Object> tree(List<ImportedFile> results, Counts total) {
        Map<String, Object> tree = new LinkedHashMap<>(ImportedFile.tree(total));
        tree.put("dryRun", dryRun);
        tree.put("files", results.stream().map(ImportedFile::tree).toList());
        return tree;
    }
}
