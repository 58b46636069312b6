package org.jinguo.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jinguo.config.Messages;
import org.jinguo.model.field.Problem;
import org.jinguo.model.place.Area;
import org.jinguo.returns.Finding;
import org.jinguo.returns.ReturnForm;
import org.jinguo.store.DataFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code check [CODE...]}: checks returns before they are sent. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    @ParentCommand
    private RootCommand root;

    @Mixin
    JsonFlag json;

    @Mixin
    private Scope scope;

    @Parameters(paramLabel = "CODE", arity = "0..*")
    private List<String> codes = new ArrayList<>();

    @Override
    public Integer call() {
        return root.withData(this::check);
    }

    private int check(DataFolder data) {
        ExportJob job = new ExportJob(data, root.around().clock());
        Area area = scope.unit(data);
        Map<ReturnForm, List<Finding>> found = new LinkedHashMap<>();
        for (ReturnForm form : job.named(codes)) {
            found.put(form, job.check(form, scope.period(), area));
        }
        found.forEach(this::say);
        List<Finding> all = found.values().stream().flatMap(List::stream).toList();
        root.output()
                .say(
                        "cli.check.done",
                        found.size(),
                        count(all, Problem.Level.ERROR),
                        count(all, Problem.Level.EXPLAIN),
                        count(all, Problem.Level.HINT));
        root.output().object(() -> tree(area, found));
        return count(all, Problem.Level.ERROR) == 0 ? Cli.DONE : Cli.PROBLEMS;
    }

    private void say(ReturnForm form, List<Finding> findings) {
        for (Finding finding : findings) {
            root.output()
                    .say(
                            "cli.check.finding",
                            form.code(),
                            word(finding.level()),
                            finding.unit().name(),
                            finding.text(),
                            finding.rule());
        }
    }

    private static String word(Problem.Level level) {
        return Messages.get(
                switch (level) {
                    case ERROR -> "cli.check.error";
                    case EXPLAIN -> "cli.check.explain";
                    case HINT -> "cli.check.hint";
                });
    }

    /** How many findings have a level. */
    static long count(List<Finding> findings, Problem.Level level) {
        return findings.stream().filter(f -> f.level() == level).count();
    }

    private Map<String, Object> tree(Area area, Map<ReturnForm, List<Finding>> found) {
        List<Map<String, Object>> list = new ArrayList<>();
        found.forEach((form, findings) -> findings.forEach(f -> list.add(tree(form, f))));
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("unit", area.code());
        tree.put("period", scope.period().toString());
        tree.put("checked", found.keySet().stream().map(ReturnForm::code).toList());
        tree.put("findings", list);
        return tree;
    }

    private static Map<String, Object> tree(ReturnForm form, Finding finding) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("return", form.code());
        tree.put("rule", finding.rule());
        tree.put("level", finding.level().name());
        tree.put("unit", finding.unit().code());
        tree.put("text", finding.text());
        return tree;
    }
}
