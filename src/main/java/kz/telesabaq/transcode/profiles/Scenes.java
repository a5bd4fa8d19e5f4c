package kz.telesabaq.transcode.profiles;

import java.util.List;

/** Which of an order's profiles are made, once it is known what the lesson shows. */
public final class Scenes {
    /** A probe encode of 720 lines and ten pictures a second stays below this on boards. */
    private static final int BOARD_BITS = 150_000;

    private Scenes() {}

    /** By what a probe encode took. */
    public static Scene of(long bytes, long millis) {
        return bytes * 8000 < BOARD_BITS * Math.max(1, millis) ? Scene.BOARD : Scene.CAMERA;
    }

    /** Ladders of other scenes are left out, unless the order names no ladder of this one; signed ones stay always. */
    public static List<RenditionProfile> wanted(List<RenditionProfile> profiles, Scene scene) {
        boolean has = profiles.stream()
                .anyMatch(profile -> profile instanceof RenditionProfile.WebLadder ladder
                        && ladder.scene() == scene
                        && ladder.signer().isEmpty());
        return profiles.stream()
                .filter(profile -> !(profile instanceof RenditionProfile.WebLadder ladder)
                        || !has
                        || ladder.scene() == scene
                        || ladder.signer().isPresent())
                .toList();
    }
}
