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
        return "what making a lesson costs in CPU and memory, beside one process of ffmpeg for each output";
    }

    @Override
    public List<Part> parts() {
        return List.of(new OneProcess(), new SmallHeap(), new SmallRungs());
    }
}
