package kz.telesabaq.media.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.telesabaq.media.Clip;
import kz.telesabaq.media.Rung;
import kz.telesabaq.media.Segments;
import kz.telesabaq.media.StorePaths;

/** Looks whether the files of a clip lie in the store: cheap, by presence and size, without reading them. */
final class ClipFiles {
    private final Path store;

    ClipFiles(Path store) {
        this.store = store;
    }

    long houseBytes(Clip clip) throws IOException {
        return Files.size(store.resolve(StorePaths.house(clip.number())));
    }

    /** What is missing or has another size than when the clip was put up; relative to the store. */
    List<Path> missing(Clip clip, long houseBytes) {
        List<Path> missing = new ArrayList<>();
        Path house = StorePaths.house(clip.number());
        if (sizeOf(house) != houseBytes) {
            missing.add(house);
        }
        int last = Segments.count(clip.length()) - 1;
        for (Rung rung : clip.ladder()) {
            for (int index : last == 0 ? new int[] {0} : new int[] {0, last}) {
                Path segment = StorePaths.segment(clip.number(), rung.name(), index);
                if (sizeOf(segment) <= 0) {
                    missing.add(segment);
                }
            }
        }
        return missing;
    }

    private long sizeOf(Path file) {
        try {
            Path inStore = store.resolve(file);
            return Files.isRegularFile(inStore) ? Files.size(inStore) : -1;
        } catch (IOException unreadable) {
            return -1;
        }
    }
}
