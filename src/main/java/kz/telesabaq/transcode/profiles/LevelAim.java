package kz.telesabaq.transcode.profiles;

/**
 * The loudness something is made with.
 *
 * @param loudnessTenths integrated, tenths of LUFS
 * @param truePeakTenths highest true peak allowed, tenths of dBTP
 */
public record LevelAim(int loudnessTenths, int truePeakTenths) {
    /** EBU R 128. */
    public static final LevelAim AIR = new LevelAim(-230, -10);

    /** Speech on telephones. */
    public static final LevelAim WEB = new LevelAim(-160, -15);
}
