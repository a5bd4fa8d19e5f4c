package kz.telesabaq.transcode.ffmpeg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.telesabaq.media.Sidecar;
import kz.telesabaq.media.captions.CaptionReader;
import kz.telesabaq.transcode.build.CaptionProducts;
import kz.telesabaq.transcode.profiles.RenditionProfile;
import kz.telesabaq.transcode.steps.StepOrder;

/** Opens the captions that came along with a master, and lays out what is made of them. */
final class SidecarCaptions {
    private final Path store;
    private final CaptionReader reader;

    /** @param store root of the media store, below which sidecars lie */
    SidecarCaptions(Path store, CaptionReader reader) {
        this.store = store;
        this.reader = reader;
    }

    /** What would be written; nothing is written yet. */
    CaptionProducts products(StepOrder order, List<RenditionProfile> profiles) throws IOException {
        List<CaptionProducts.Opened> opened = new ArrayList<>();
        for (Sidecar sidecar : order.sidecars()) {
            if (sidecar instanceof Sidecar.OfCaptions captions) {
                opened.add(new CaptionProducts.Opened(
                        captions.language(),
                        reader.read(
                                Files.readAllBytes(store.resolve(captions.file())),
                                String.valueOf(captions.file().getFileName()),
                                captions.language(),
                                order.work().length())));
            }
        }
        return CaptionProducts.of(
                opened,
                profiles,
                order.work().number(),
                order.work().recipe().house().startTimecode(),
                order.work().length());
    }

    static void write(CaptionProducts products, Path folder) throws IOException {
        for (Map.Entry<Path, byte[]> file : products.files().entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.resolveSibling(".").normalize());
            Files.write(target, file.getValue());
        }
    }
}
