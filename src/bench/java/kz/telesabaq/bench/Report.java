package kz.telesabaq.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Everything a benchmark found, as text, Markdown and JSON. */
record Report(String benchmark, Pace pace, Machine machine, Instant began, Duration took, List<Chapter> chapters) {

    Report {
        chapters = List.copyOf(chapters);
    }

    boolean missesAGoal() {
        return goals().stream().anyMatch(Goal::isMissed);
    }

    private List<Goal> goals() {
        return chapters.stream().flatMap(chapter -> chapter.goals().stream()).toList();
    }

    private String title() {
        return "ops/bench %s%s".formatted(benchmark, pace == Pace.QUICK ? " --quick" : "");
    }

    private String measured() {
        return "Measured %s in %d s on %s."
                .formatted(
                        began.truncatedTo(ChronoUnit.MINUTES).toString().replace("T", " "),
                        took.toSeconds(),
                        machine.sentence());
    }

    private Table goalTable() {
        var table = Table.of("promised", "limit", "measured", "");
        for (Goal goal : goals()) {
            table = table.row(goal.what(), goal.limit(), goal.measured(), goal.isMissed() ? "MISSED" : "reached");
        }
        return table;
    }

    /** Writes JSON, Markdown and pictures side by side; the JSON under the name given. */
    void write(Path json) throws IOException {
        var folder = json.toAbsolutePath().resolveSibling("");
        Files.createDirectories(folder);
        var name = json.getFileName().toString().replaceAll("\\.json$", "");
        Files.writeString(folder.resolve(name + ".json"), json());
        publish(folder, name);
    }

    /** Writes what people read, Markdown and pictures. */
    void publish(Path folder, String name) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name + ".md"), markdown());
        for (Chapter chapter : chapters) {
            for (var picture : chapter.pictures().entrySet()) {
                Files.writeString(folder.resolve(picture.getKey()), picture.getValue());
            }
        }
    }

    String text() {
        var text = new StringBuilder();
        text.append(title()).append('\n').append(measured()).append('\n');
        for (Chapter chapter : chapters) {
            text.append('\n').append(chapter.title().toUpperCase(Locale.ROOT)).append('\n');
            chapter.tables().forEach(table -> text.append(table.text()).append('\n'));
            chapter.notes().forEach(note -> text.append("  ").append(note).append('\n'));
        }
        if (!goals().isEmpty()) {
            text.append("\nPROMISED AND MEASURED\n").append(goalTable().text());
        }
        return text.toString();
    }

    String markdown() {
        var text = new StringBuilder();
        text.append("# ").append(title()).append("\n\n").append(measured()).append("\n\n");
        if (!goals().isEmpty()) {
            text.append(goalTable().markdown()).append('\n');
        }
        for (Chapter chapter : chapters) {
            text.append("## ").append(chapter.title()).append("\n\n");
            text.append(chapter.tables().stream().map(Table::markdown).collect(Collectors.joining("\n")));
            text.append('\n');
            chapter.pictures()
                    .keySet()
                    .forEach(file -> text.append("![")
                            .append(chapter.title())
                            .append("](")
                            .append(file)
                            .append(")\n\n"));
            chapter.notes().forEach(note -> text.append("- ").append(note).append('\n'));
            text.append('\n');
        }
        return text.toString();
    }

    String json() {
        var whole = new LinkedHashMap<String, Object>();
        whole.put("benchmark", benchmark);
        whole.put("pace", pace.name().toLowerCase(Locale.ROOT));
        whole.put("began", began.toString());
        whole.put("took_s", took.toSeconds());
        whole.put("machine", machine.facts());
        whole.put("chapters", chapters.stream().map(Report::facts).toList());
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(whole);
    }

    private static Map<String, Object> facts(Chapter chapter) {
        var goals = new ArrayList<Map<String, Object>>();
        for (Goal goal : chapter.goals()) {
            var one = new LinkedHashMap<String, Object>();
            one.put("what", goal.what());
            one.put("limit", goal.limit());
            one.put("measured", goal.measured());
            one.put("reached", !goal.isMissed());
            goals.add(one);
        }
        var facts = new LinkedHashMap<String, Object>();
        facts.put("title", chapter.title());
        facts.put("goals", goals);
        facts.put("facts", chapter.facts());
        return facts;
    }
}
