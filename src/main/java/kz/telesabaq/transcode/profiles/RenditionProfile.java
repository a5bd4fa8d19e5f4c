package kz.telesabaq.transcode.profiles;

import java.util.List;
import java.util.Optional;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.media.captions.CaptionFormat;
import kz.telesabaq.media.captions.StlLetters;
import kz.telesabaq.transcode.HouseProfile;

/** Something that can be made of every master, as data; read from the folder of profiles. */
public sealed interface RenditionProfile {

    ProfileName name();

    /** Bits a second of all it makes, for promising room on the disk. */
    long bitsPerSecond();

    /**
     * What a playout server is given.
     *
     * @param container ffmpeg's muxer: {@code mxf}, {@code mpegts}
     */
    record HouseFile(ProfileName name, String container, HouseProfile sheet, Optional<Signer> signer)
            implements RenditionProfile {
        /** Without a signer. */
        public HouseFile(ProfileName name, String container, HouseProfile sheet) {
            this(name, container, sheet, Optional.empty());
        }

        @Override
        public long bitsPerSecond() {
            return sheet.bitsPerSecond();
        }
    }

    /**
     * HLS for one kind of lesson.
     *
     * @param rungs from the smallest to the best
     * @param sounds from the smallest to the best; the first is also offered alone
     */
    record WebLadder(
            ProfileName name,
            Scene scene,
            List<WebRung> rungs,
            List<WebSound> sounds,
            LevelAim level,
            Optional<Signer> signer)
            implements RenditionProfile {
        /** Without a signer. */
        public WebLadder(ProfileName name, Scene scene, List<WebRung> rungs, List<WebSound> sounds, LevelAim level) {
            this(name, scene, rungs, sounds, level, Optional.empty());
        }

        public WebLadder {
            rungs = List.copyOf(rungs);
            sounds = List.copyOf(sounds);
            if (rungs.isEmpty() || sounds.isEmpty()) {
                throw new IllegalArgumentException("ladder " + name + " has no rung or no sound");
            }
        }

        @Override
        public long bitsPerSecond() {
            return rungs.stream().mapToLong(WebRung::mostBits).sum()
                    + sounds.stream().mapToLong(WebSound::bitsPerSecond).sum();
        }
    }

    /** One file to keep or hand on: for platforms, for a memory stick. */
    record OneFile(ProfileName name, Use use, WebRung picture, WebSound sound, LevelAim level)
            implements RenditionProfile {
        @Override
        public long bitsPerSecond() {
            return (long) picture.mostBits() + sound.bitsPerSecond();
        }
    }

    /** What a single file is for. */
    enum Use {
        /** The best there is, for platforms that encode again. */
        MEZZANINE,
        /** To be carried away. */
        OFFLINE
    }

    /** The sound alone. */
    record SoundFile(ProfileName name, WebSound sound, LevelAim level) implements RenditionProfile {
        @Override
        public long bitsPerSecond() {
            return sound.bitsPerSecond();
        }
    }

    /**
     * Single pictures that stand for the lesson.
     *
     * @param count how many, spread evenly
     */
    record Posters(ProfileName name, int width, int height, int count) implements RenditionProfile {
        @Override
        public long bitsPerSecond() {
            return SMALL;
        }
    }

    /**
     * Small pictures in one sheet, for finding a place by looking.
     *
     * @param every how far apart
     */
    record SpriteSheet(ProfileName name, int width, int height, int columns, Frames every) implements RenditionProfile {
        @Override
        public long bitsPerSecond() {
            return SMALL;
        }
    }

    /**
     * Caption files, made only where captions came along.
     *
     * @param stlLetters what becomes of letters EBU STL lacks
     */
    record CaptionFiles(ProfileName name, List<CaptionFormat> formats, StlLetters stlLetters)
            implements RenditionProfile {
        public CaptionFiles {
            formats = List.copyOf(formats);
        }

        @Override
        public long bitsPerSecond() {
            return SMALL;
        }
    }

    /** Stills and text: a megabyte for a quarter of an hour. */
    long SMALL = 10_000;

    /** Who signs in it; such a version is made only where a signing came along. */
    default Optional<Signer> signer() {
        return Optional.empty();
    }

    /** Whether air waits for it. */
    default boolean isForAir() {
        return this instanceof HouseFile && signer().isEmpty();
    }
}
