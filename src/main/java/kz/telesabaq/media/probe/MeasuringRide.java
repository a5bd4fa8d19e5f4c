package kz.telesabaq.media.probe;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.telesabaq.media.SourceFacts;
import kz.telesabaq.media.qc.FlashWatch;
import kz.telesabaq.media.qc.QcMeasured;
import kz.telesabaq.media.qc.QcRide;
import kz.telesabaq.media.report.MeasuredJson;

/**
 * The measuring filters of one run: black, stillness, range and bars on a picture of 480 × 270, fields on a piece of the
 * full one, flashes on 32 × 18 cells, loudness, silence, levels and phase on the sound.
 *
 * <p>Leaves {@code measured.json} and small pictures, one each two seconds, in its folder.
 */
public final class MeasuringRide implements QcRide {
    /** Under which measurements are left in the folder. */
    public static final String MEASURED = "measured.json";

    private static final String CELLS = "cells.rgb";
    private static final String PICTURE = "[%s]fps=25:start_time=0,split=2[qca][qcb];"
            + "[qca]crop=w='min(iw,480)':h='min(ih,270)',idet,nullsink;"
            + "[qcb]scale=480:270:flags=fast_bilinear,format=yuv420p,blackdetect=d=0.5:pix_th=0.10,"
            + "freezedetect=n=-60dB:d=2,split=3[qc1][qc2][qc3];"
            + "[qc1]framestep=5,signalstats=stat=brng,metadata=print:key=lavfi.signalstats.BRNG,framestep=5,cropdetect=24:2:0[qcv];"
            + "[qc2]scale=%d:%d:flags=area,format=rgb24[qcf];"
            + "[qc3]framestep=50,scale=160:90[qcp]";
    private static final String SOUND = "[%s]astats=measure_perchannel=RMS_level+Flat_factor:"
            + "measure_overall=Number_of_samples,silencedetect=n=-60dB:d=2,asetnsamples=n=24000:p=0,"
            + "aphasemeter=video=0,ametadata=print:key=lavfi.aphasemeter.phase,"
            + "ebur128=peak=true:metadata=1:framelog=verbose,aselect='not(mod(n,10))',ametadata=print[qcs]";

    private final SourceFacts facts;
    private final Path folder;
    private final RideLog log;

    MeasuringRide(SourceFacts facts, Path folder) {
        this.facts = facts;
        this.folder = folder;
        this.log = new RideLog(facts.essence());
    }

    @Override
    public String graph(String picture, String sound) {
        List<String> chains = new ArrayList<>();
        if (facts.picture().isPresent()) {
            chains.add(PICTURE.formatted(picture, FlashWatch.WIDE, FlashWatch.HIGH));
        }
        if (!facts.sounds().isEmpty()) {
            chains.add(SOUND.formatted(sound));
        }
        return String.join(";", chains);
    }

    @Override
    public List<String> outputs() {
        List<String> outputs = new ArrayList<>();
        if (facts.picture().isPresent()) {
            outputs.addAll(List.of("-map", "[qcv]", "-f", "null", "-"));
            outputs.addAll(List.of("-map", "[qcf]", "-f", "rawvideo", "file:" + cells()));
            String pictures = folder.toAbsolutePath().toString().replace("%", "%%") + "/still-%05d.jpg";
            outputs.addAll(List.of("-map", "[qcp]", "-c:v", "mjpeg", "-pix_fmt", "yuvj420p", "-q:v", "8"));
            outputs.addAll(List.of("-f", "image2", "file:" + pictures));
        }
        if (!facts.sounds().isEmpty()) {
            outputs.addAll(List.of("-map", "[qcs]", "-f", "null", "-"));
        }
        return List.copyOf(outputs);
    }

    @Override
    public void line(String line) {
        log.line(line);
    }

    @Override
    public void arrive() throws IOException {
        Files.writeString(folder.resolve(MEASURED), MeasuredJson.write(measured()));
        Files.deleteIfExists(cells());
    }

    /** Tells what the run itself ended with, when it did not end well. */
    void complain(String words) {
        log.complain(words);
    }

    private QcMeasured measured() throws IOException {
        var flashes = new FlashWatch();
        long pictures = 0;
        if (Files.exists(cells())) {
            try (var in = new BufferedInputStream(Files.newInputStream(cells()), 1 << 16)) {
                byte[] picture = in.readNBytes(FlashWatch.BYTES);
                while (picture.length == FlashWatch.BYTES) {
                    flashes.see(picture);
                    pictures++;
                    picture = in.readNBytes(FlashWatch.BYTES);
                }
            }
        }
        return log.measured(pictures, flashes.objections());
    }

    private Path cells() {
        return folder.resolve(CELLS).toAbsolutePath();
    }

    /** Two channels of 48 kHz from a stream as it came, as rides want their sound. */
    static Optional<String> evenSound(SourceFacts facts) {
        return facts.sounds().isEmpty()
                ? Optional.empty()
                : Optional.of("[0:a:0]aresample=48000:async=1:first_pts=0,"
                        + "aformat=sample_fmts=fltp:channel_layouts=stereo[even]");
    }
}
