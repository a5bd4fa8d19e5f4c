package kz.telesabaq.media.gate;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jcodec.common.io.FileChannelWrapper;
import org.jcodec.containers.mp4.MP4Util;
import org.jcodec.containers.mp4.boxes.MovieBox;
import org.jcodec.containers.mp4.boxes.TrakBox;
import org.jcodec.containers.mp4.boxes.VideoSampleEntry;

/**
 * What an MP4's index says, read by JCodec as a second opinion beside ffmpeg's.
 *
 * @param length as the index claims it; nothing when it does not say
 * @param tracksWithoutDescription pictures or sounds of which the index does not say how they are coded
 * @param furthestMedia where the last piece of picture or sound begins, in bytes from the beginning of the file; 0 when
 *     the pieces are listed elsewhere (fragments)
 * @param width of its largest picture; 0 when there is none
 * @param height of its largest picture; 0 when there is none
 */
record MovieIndex(
        Duration length, int tracks, int tracksWithoutDescription, long furthestMedia, int width, int height) {

    /** Empty when JCodec cannot read an index that ffmpeg perhaps can. */
    static Optional<MovieIndex> of(FileChannel file) throws IOException {
        try {
            MovieBox movie = MP4Util.parseMovieChannel(new FileChannelWrapper(file));
            return movie == null ? Optional.empty() : Optional.of(of(movie));
        } catch (RuntimeException | StackOverflowError unreadable) {
            return Optional.empty();
        }
    }

    private static MovieIndex of(MovieBox movie) {
        long timescale = Integer.toUnsignedLong(movie.getTimescale());
        Duration length = timescale == 0 || movie.getDuration() < 0
                ? Duration.ZERO
                : Duration.ofSeconds(
                        movie.getDuration() / timescale, movie.getDuration() % timescale * 1_000_000_000 / timescale);
        int bare = (int) Arrays.stream(movie.getTracks())
                .filter(track -> track.isVideo() || track.isAudio())
                .filter(track -> track.getStsd() == null || track.getSampleEntries().length == 0)
                .count();
        long furthest = Arrays.stream(movie.getTracks())
                .flatMapToLong(MovieIndex::pieces)
                .max()
                .orElse(0);
        Optional<VideoSampleEntry> largest = Arrays.stream(movie.getTracks())
                .filter(track -> track.getStsd() != null)
                .flatMap(track -> Arrays.stream(track.getSampleEntries()))
                .filter(VideoSampleEntry.class::isInstance)
                .map(VideoSampleEntry.class::cast)
                .max(Comparator.comparingLong(entry -> (long) entry.getWidth() * entry.getHeight()));
        return new MovieIndex(
                length,
                movie.getTracks().length,
                bare,
                furthest,
                largest.map(VideoSampleEntry::getWidth).orElse(0),
                largest.map(VideoSampleEntry::getHeight).orElse(0));
    }

    private static LongStream pieces(TrakBox track) {
        if (track.getStco() != null) {
            return Arrays.stream(track.getStco().getChunkOffsets());
        }
        return track.getCo64() == null
                ? LongStream.empty()
                : Arrays.stream(track.getCo64().getChunkOffsets());
    }
}
