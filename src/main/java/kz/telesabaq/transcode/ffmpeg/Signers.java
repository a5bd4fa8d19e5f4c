package kz.telesabaq.transcode.ffmpeg;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.media.Sidecar;
import kz.telesabaq.media.ffmpeg.FfmpegProcess;
import kz.telesabaq.transcode.build.CaptionProducts;
import kz.telesabaq.transcode.build.SignedPicture;
import kz.telesabaq.transcode.build.SignedPicture.Foot;
import kz.telesabaq.transcode.profiles.RenditionProfile;
import kz.telesabaq.transcode.profiles.SignedVersions;
import kz.telesabaq.transcode.steps.StepOrder;

/** Finds the signing person of a lesson, and where profiles want them. */
final class Signers {
    private final FfmpegProcess ffmpeg;
    private final Path store;

    /** @param store root of the media store, below which sidecars lie */
    Signers(FfmpegProcess ffmpeg, Path store) {
        this.ffmpeg = ffmpeg;
        this.store = store;
    }

    /** One for every place signers stand in; each is a decode of its own. */
    List<SignedPicture> pictures(StepOrder order, List<RenditionProfile> profiles, CaptionProducts text)
            throws IOException {
        Optional<Sidecar.OfSigning> signing = SignedVersions.signing(order.sidecars());
        if (signing.isEmpty()) {
            return List.of();
        }
        Path file = store.resolve(signing.get().file());
        Frames length = SigningLength.of(ffmpeg, file);
        return profiles.stream()
                .flatMap(profile -> profile.signer().stream())
                .distinct()
                .map(signer -> new SignedPicture(
                        file,
                        signing.get().use(),
                        length,
                        signer,
                        text.languages().isEmpty() ? Foot.FREE : Foot.CAPTIONS))
                .toList();
    }
}
