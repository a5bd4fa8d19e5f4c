package kz.telesabaq.air.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.telesabaq.media.HouseNumber;
import kz.telesabaq.media.StorePaths;
import org.springframework.stereotype.Service;

/** The files behind the playlists. Only names that can be segments are ever looked for. */
@Service
public class SegmentFiles {
    private static final Pattern HOUSE = Pattern.compile("[A-Z]{2}\\d{6}");
    private static final Pattern RUNG = Pattern.compile("[a-z0-9]{1,16}");
    private static final Pattern FILE = Pattern.compile("(seg_\\d{5,6}|tail_\\d{3})\\.ts");

    private final Path store;

    SegmentFiles(AirSettings settings) {
        this.store = settings.store();
    }

    /** The file, when the names are those of a segment and it is there. */
    public Optional<Path> find(String house, String rung, String file) {
        if (!HOUSE.matcher(house).matches()
                || !RUNG.matcher(rung).matches()
                || !FILE.matcher(file).matches()) {
            return Optional.empty();
        }
        return Optional.of(store.resolve(StorePaths.web(new HouseNumber(house)))
                        .resolve(rung)
                        .resolve(file))
                .filter(Files::isRegularFile);
    }
}
