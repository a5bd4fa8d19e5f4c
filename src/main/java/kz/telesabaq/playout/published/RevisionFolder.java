package kz.telesabaq.playout.published;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.ChannelId;

/** Names inside the published folder: {@code balapan/2026-11-23/rev-3/}. */
final class RevisionFolder {
    static final String MANIFEST = "manifest.json";

    private static final Pattern REVISION = Pattern.compile("rev-([1-9]\\d{0,8})");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private RevisionFolder() {}

    static Path of(Path root, ChannelId channel, AirDay day) {
        return root.resolve(channel.name()).resolve(day.toString());
    }

    static Path of(Path root, ChannelId channel, AirDay day, int revision) {
        return of(root, channel, day).resolve("rev-" + revision);
    }

    /** The folder a revision is written in before it is visible. */
    static Path aside(Path root, ChannelId channel, AirDay day, int revision) {
        return of(root, channel, day).resolve("rev-" + revision + ".part");
    }

    /** All revisions of a day, the highest first; none where the folder is not there. */
    static List<Integer> revisions(Path day) throws IOException {
        return names(day).stream()
                .map(REVISION::matcher)
                .filter(Matcher::matches)
                .map(name -> Integer.valueOf(name.group(1)))
                .sorted((one, other) -> Integer.compare(other, one))
                .toList();
    }

    static List<AirDay> days(Path channel) throws IOException {
        return names(channel).stream()
                .filter(name -> DAY.matcher(name).matches())
                .map(AirDay::parse)
                .sorted()
                .toList();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.map(file -> file.getFileName().toString()).toList();
        } catch (NoSuchFileException | NotDirectoryException e) {
            return List.of();
        }
    }
}
