package kz.telesabaq.transcode;

import java.util.List;
import java.util.Optional;
import kz.telesabaq.media.Rung;

/**
 * What is made of every master: a house file and a web ladder. All of it is data; a channel with a sheet of its own gets a
 * recipe of its own.
 *
 * @param name also its name on the command line: {@code xdcam-hd422}
 * @param ladder rungs from the smallest to the best
 * @param webLoudnessTenths loudness of the web rungs, tenths of LUFS
 * @param webTruePeakTenths highest true peak of the web rungs, tenths of dBTP
 */
public record Recipe(
        String name, HouseProfile house, List<RungProfile> ladder, int webLoudnessTenths, int webTruePeakTenths) {

    /** XDCAM HD422 1080i/25, OP1a, 50 Mb/s, GOP M=3 N=12, eight tracks of 24 bit, EBU R 128; and two rungs of H.264. */
    public static final Recipe XDCAM_HD422 = new Recipe(
            "xdcam-hd422",
            new HouseProfile(
                    1920,
                    1080,
                    "yuv422p",
                    "mpeg2video",
                    List.of(("-profile:v 0 -level:v 2 -flags +ildct+ilme -g 12 -bf 2 -b_strategy 0"
                                    + " -sc_threshold 1000000000 -b:v 50M -minrate 50M -maxrate 50M -bufsize 17825792"
                                    + " -rc_init_occupancy 17825792 -intra_vlc 1 -non_linear_quant 1 -dc 10 -qmin 1"
                                    + " -qmax 12 -color_primaries bt709 -color_trc bt709 -colorspace bt709"
                                    + " -color_range tv")
                            .split(" ")),
                    "pcm_s24le",
                    8,
                    60_200_000,
                    -230,
                    -10,
                    "10:00:00:00",
                    "XDCAM HD422"),
            List.of(
                    new RungProfile("240p", 426, 240, 21, 26, 300_000, 64_000),
                    new RungProfile("480p", 854, 480, 30, 25, 900_000, 96_000)),
            -160,
            -15);

    private static final List<Recipe> ALL = List.of(XDCAM_HD422);

    public Recipe {
        ladder = List.copyOf(ladder);
        if (ladder.isEmpty()) {
            throw new IllegalArgumentException("recipe " + name + " has no rung for the web");
        }
    }

    /** The recipe of the name; empty when there is none. */
    public static Optional<Recipe> named(String name) {
        return ALL.stream().filter(recipe -> recipe.name().equals(name)).findFirst();
    }

    /** Every recipe of the house, in order of their names. */
    public static List<Recipe> all() {
        return ALL;
    }

    /** The rungs as the shelf states them. */
    public List<Rung> rungs() {
        return ladder.stream().map(RungProfile::rung).toList();
    }
}
