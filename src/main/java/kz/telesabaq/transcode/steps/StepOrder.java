package kz.telesabaq.transcode.steps;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.telesabaq.media.Sidecar;
import kz.telesabaq.media.SourceFacts;
import kz.telesabaq.transcode.TranscodeOrder;
import kz.telesabaq.transcode.profiles.RenditionProfile;

/**
 * A step with all its maker needs.
 *
 * @param work the order it belongs to
 * @param facts what the probe said of the master; empty for cards the house draws
 * @param profiles those its step names, read from the folder of profiles
 * @param sidecars what came along with the master
 * @param before folders of finished earlier steps of the order, by {@link Step#name()}
 */
public record StepOrder(
        Step step,
        TranscodeOrder work,
        Optional<SourceFacts> facts,
        List<RenditionProfile> profiles,
        List<Sidecar> sidecars,
        SortedMap<String, Path> before) {

    public StepOrder {
        profiles = List.copyOf(profiles);
        sidecars = List.copyOf(sidecars);
        before = Collections.unmodifiableSortedMap(new TreeMap<>(before));
    }

    /** The folder an earlier step left its files in, of the same half or of the listening before both. */
    public Path folderOf(StepKind kind) {
        return before.entrySet().stream()
                .filter(folder -> folder.getKey().startsWith(kind + "-"))
                .filter(folder -> kind == StepKind.LISTEN || folder.getKey().endsWith("-" + step.part()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("%s has no %s before it".formatted(step.name(), kind)));
    }
}
