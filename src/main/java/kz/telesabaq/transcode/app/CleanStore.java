package kz.telesabaq.transcode.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.telesabaq.transcode.StepBook;
import kz.telesabaq.transcode.disk.PartFolder;
import kz.telesabaq.transcode.disk.StepFolders;
import kz.telesabaq.transcode.retention.CleanUp;
import kz.telesabaq.transcode.retention.CleanUp.Kept;
import kz.telesabaq.transcode.retention.CleanUp.Kind;
import kz.telesabaq.transcode.retention.CleanUp.Use;
import kz.telesabaq.transcode.steps.StepKey;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Takes out of the store what can be made again and nobody needs: products of steps, attempts of dead workers. */
@Service
public class CleanStore {
    private final StepBook book;
    private final Path store;
    private final StepFolders folders;
    private final Clock clock;

    public CleanStore(StepBook book, @Value("${telesabaq.media.store}") Path store, Clock clock) {
        this.book = book;
        this.store = store;
        this.folders = new StepFolders(store);
        this.clock = clock;
    }

    /** What would leave, and what would stay and why. */
    public CleanUp plan(Duration rest) throws IOException {
        Set<StepKey> inUse = book.keysInUse();
        List<Kept> all = new ArrayList<>();
        for (StepKey key : folders.all()) {
            all.add(new Kept(
                    key.hex(),
                    Kind.STEP,
                    inUse.contains(key) ? Use.NEEDED_BY_OPEN_WORK : Use.IDLE,
                    Optional.empty(),
                    folders.since(key),
                    folders.bytes(key)));
        }
        return CleanUp.of(all, clock.instant(), rest);
    }

    /** Does it; what became needed meanwhile stays. */
    public CleanUp clean(Duration rest) throws IOException {
        CleanUp plan = plan(rest);
        for (Kept leaves : plan.leaves()) {
            StepKey key = new StepKey(leaves.path());
            if (!book.keysInUse().contains(key)) {
                folders.remove(key);
            }
        }
        PartFolder.sweep(store);
        return plan;
    }
}
