package kz.telesabaq.bench.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kz.telesabaq.bench.Benchmark.Part;
import kz.telesabaq.bench.Chapter;
import kz.telesabaq.bench.Goal;
import kz.telesabaq.bench.Pace;
import kz.telesabaq.bench.Table;

/** One decode for every output and the measuring, against a process for each, as profiles of Opencast run. */
final class OneProcess implements Part {
    private static final String MEASURING = "freezedetect=n=0.001:d=5,blackdetect=d=2,signalstats";
    private static final String HEARING = "ebur128=peak=true";

    private record Output(String name, String filter, List<String> encoder) {}

    private static final List<Output> OUTPUTS = List.of(
            new Output("240p", "scale=426:240", h264(300)),
            new Output("480p", "scale=854:480", h264(900)),
            new Output("720p", "scale=1280:720", h264(1_800)));

    private static List<String> h264(int kilobits) {
        return List.of("-c:v", "libx264", "-preset", "veryfast", "-threads", "1", "-g", "50", "-b:v", kilobits + "k");
    }

    @Override
    public String name() {
        return "one-process";
    }

    @Override
    public Chapter measure(Pace pace) {
        int seconds = pace.pick(20, 600);
        try {
            Path folder = Files.createTempDirectory("bench-media");
            var lesson = Lesson.drawn(folder, seconds);
            Duration together = lesson.run(together(lesson, folder)).cpu();
            Duration apart = Duration.ZERO;
            for (List<String> one : apart(lesson, folder)) {
                apart = apart.plus(lesson.run(one).cpu());
            }
            long saved = 100 - together.toMillis() * 100 / apart.toMillis();
            return Chapter.of("One process for all outputs and the measuring")
                    .goal(Goal.atLeast("CPU saved against one process an output and one for measuring", 35, saved, "%"))
                    .table(Table.of("", "CPU ms")
                            .row("one process", together.toMillis())
                            .row("one each", apart.toMillis()))
                    .note(
                            "A drawn 720p lesson of %d s; three rungs of H.264, one thread each; freeze, black, levels and"
                                            .formatted(seconds)
                                    + " loudness measured. CPU as the operating system counts it.")
                    .fact("together_cpu_ms", together.toMillis())
                    .fact("apart_cpu_ms", apart.toMillis());
        } catch (IOException fault) {
            throw new UncheckedIOException("measuring in a temporary folder", fault);
        }
    }

    private static List<String> together(Lesson lesson, Path folder) {
        var graph = new StringBuilder("[0:v]split=%d".formatted(OUTPUTS.size() + 1));
        for (int output = 0; output <= OUTPUTS.size(); output++) {
            graph.append("[s%d]".formatted(output));
        }
        for (int output = 0; output < OUTPUTS.size(); output++) {
            graph.append(";[s%d]%s[v%d]".formatted(output, OUTPUTS.get(output).filter(), output));
        }
        graph.append(";[s%d]%s[q];[0:a]%s[h]".formatted(OUTPUTS.size(), MEASURING, HEARING));
        var arguments =
                new ArrayList<>(List.of("-y", "-i", lesson.file().toString(), "-filter_complex", graph.toString()));
        for (int output = 0; output < OUTPUTS.size(); output++) {
            arguments.addAll(List.of("-map", "[v%d]".formatted(output)));
            arguments.addAll(OUTPUTS.get(output).encoder());
            arguments.add(folder.resolve("together-" + OUTPUTS.get(output).name() + ".mp4")
                    .toString());
        }
        arguments.addAll(List.of("-map", "[q]", "-map", "[h]", "-f", "null", "-"));
        return arguments;
    }

    private static List<List<String>> apart(Lesson lesson, Path folder) {
        List<List<String>> commands = new ArrayList<>();
        for (Output output : OUTPUTS) {
            var one = new ArrayList<>(List.of("-y", "-i", lesson.file().toString(), "-an", "-vf", output.filter()));
            one.addAll(output.encoder());
            one.add(folder.resolve("apart-" + output.name() + ".mp4").toString());
            commands.add(one);
        }
        commands.add(List.of("-i", lesson.file().toString(), "-vf", MEASURING, "-af", HEARING, "-f", "null", "-"));
        return commands;
    }
}
