package kz.telesabaq.playout.format;

import java.nio.file.Path;
import kz.telesabaq.media.Clip;
import kz.telesabaq.media.StorePaths;

/** Where the playout system finds the file of a clip, written as that system reads it. */
@FunctionalInterface
public interface MediaPaths {

    String of(Clip clip);

    /** The house files below the root of a media store, as it is mounted where the list is played. */
    static MediaPaths below(Path store) {
        return clip -> store.resolve(StorePaths.house(clip.number())).toString();
    }
}
