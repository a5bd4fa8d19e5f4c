package kz.telesabaq.air.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.telesabaq.air.Absences;
import kz.telesabaq.media.Clip;
import kz.telesabaq.media.Content;
import kz.telesabaq.media.Rung;
import kz.telesabaq.media.Segments;
import kz.telesabaq.media.StorePaths;
import org.springframework.stereotype.Component;

/** Looks through the media store for segments that should be there and are not. */
@Component
final class MissingFiles {
    private static final int SHORTEST_TAIL = Math.toIntExact(Segments.SHORTEST_FILL.count());
    private static final int LONGEST_TAIL = Math.toIntExact(Segments.LENGTH.count() * 2 - 1);

    private final Path store;

    MissingFiles(AirSettings settings) {
        this.store = settings.store();
    }

    /** What lacks in any of the rungs. */
    Absences among(Collection<Clip> clips, List<Rung> ladder) {
        var missing = new TreeSet<String>();
        for (Clip clip : Set.copyOf(clips)) {
            var there = ladder.stream().map(rung -> files(clip, rung)).toList();
            List<String> lacking = wanted(clip)
                    .filter(file -> !there.stream().allMatch(files -> files.contains(file)))
                    .toList();
            if (lacking.size() == wanted(clip).count()) {
                missing.add(clip.number().text());
            } else {
                lacking.forEach(file -> missing.add(Absences.nameOf(clip.number(), file)));
            }
        }
        return Absences.of(missing);
    }

    private static Stream<String> wanted(Clip clip) {
        var segments = IntStream.range(0, Segments.count(clip.length()))
                .mapToObj(index -> StorePaths.segment(clip.number(), "", index));
        Stream<Path> tails = switch (clip.content()) {
            case Content.OfSlate slate -> tails(clip);
            case Content.OfStandby standby -> tails(clip);
            case Content.OfLesson lesson -> Stream.empty();
            case Content.OfFiller filler -> Stream.empty();
        };
        return Stream.concat(segments, tails).map(path -> path.getFileName().toString());
    }

    private static Stream<Path> tails(Clip card) {
        return IntStream.rangeClosed(SHORTEST_TAIL, LONGEST_TAIL)
                .mapToObj(frames -> StorePaths.tail(card.number(), "", frames));
    }

    private Set<String> files(Clip clip, Rung rung) {
        Path folder = store.resolve(StorePaths.web(clip.number())).resolve(rung.name());
        if (!Files.isDirectory(folder)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(HashSet::new));
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot look into " + folder, fault);
        }
    }
}
