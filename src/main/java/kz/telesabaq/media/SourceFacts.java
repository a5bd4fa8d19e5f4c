package kz.telesabaq.media;

import java.util.List;
import java.util.Optional;
import kz.telesabaq.airtime.Frames;

/**
 * All that a probe says of a file before anything of it is decoded: claims of its headers, to be judged and measured.
 *
 * <p>{@link Essence} is the short form that lists and orders carry.
 *
 * @param container format by content: {@code mov}, {@code matroska}, {@code mxf} …
 * @param length of the picture, in whole house frames, a frame once begun counting in full
 * @param picture absent when there is none; the first that is no cover picture
 * @param sounds in the order of the file
 * @param captionCodecs of caption streams inside the file, in its order
 * @param startTimecode as written in the file: {@code 10:00:00:00}; empty when it carries none
 * @param unknownStreams streams that are neither picture, sound nor captions
 */
public record SourceFacts(
        String container,
        Frames length,
        Optional<PictureFacts> picture,
        List<SoundFacts> sounds,
        List<String> captionCodecs,
        String startTimecode,
        int unknownStreams) {

    public SourceFacts {
        sounds = List.copyOf(sounds);
        captionCodecs = List.copyOf(captionCodecs);
        if (unknownStreams < 0) {
            throw new IllegalArgumentException("a file has no fewer than 0 unknown streams: " + unknownStreams);
        }
    }

    /** The short form: size as shown, the first sound. */
    public Essence essence() {
        int width = picture.map(seen -> seen.isOnItsSide() ? seen.height() : seen.width())
                .orElse(0);
        int height = picture.map(seen -> seen.isOnItsSide() ? seen.width() : seen.height())
                .orElse(0);
        return new Essence(
                container,
                length,
                width,
                height,
                picture.map(PictureFacts::rateNumerator).orElse(0),
                picture.map(PictureFacts::rateDenominator).orElse(1),
                picture.map(PictureFacts::codec).orElse(""),
                sounds.stream().map(SoundFacts::codec).findFirst().orElse(""),
                sounds.stream().map(SoundFacts::channels).findFirst().orElse(0));
    }
}
