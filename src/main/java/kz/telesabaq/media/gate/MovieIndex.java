package kz.telesabaq.media.gate;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.jcodec.common.io.FileChannelWrapper;
import org.jcodec.containers.mp4.MP4Util;
import org.jcodec.containers.mp4.boxes.MovieBox;

/**
 * What an MP4's index says, read by JCodec as a second opinion beside ffmpeg's.
 *
 * @param length as the index claims it; nothing when it does not say
 * @param tracksWithoutDescription pictures or sounds of which the index does not say how they are coded
 */
record MovieIndex(Duration length, int tracks, int tracksWithoutDescription) {

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
        return new MovieIndex(length, movie.getTracks().length, bare);
    }
}
