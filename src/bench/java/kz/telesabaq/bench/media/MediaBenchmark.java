package kz.telesabaq.bench.media;

import java.util.List;
import kz.telesabaq.bench.Benchmark;

/** {@code ops/bench media}. */
public final class MediaBenchmark implements Benchmark {

    @Override
    public String name() {
        return "media";
    }

    @Override
    public String shows() {
        return "what making a lesson costs in CPU, time and memory, beside ffmpeg by hand and one process an output";
    }

    @Override
    public List<Part> parts() {
        return List.of(
                new ByHand(), new OneProcess(), new TwoWorkers(), new JobOverhead(), new SmallHeap(), new SmallRungs());
    }
}
