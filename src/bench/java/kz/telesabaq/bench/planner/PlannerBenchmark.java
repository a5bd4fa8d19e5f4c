package kz.telesabaq.bench.planner;

import java.util.List;
import kz.telesabaq.bench.Benchmark;

/** {@code ops/bench planner}. */
public final class PlannerBenchmark implements Benchmark {

    @Override
    public String name() {
        return "planner";
    }

    @Override
    public String shows() {
        return "how fast and how good plans and repairs of a school year are, beside two rivals";
    }

    @Override
    public List<Part> parts() {
        return List.of(new WholeProcess(), new GeneratedYears(), new Repairs(), new Rivals(), new Growth(), new Core());
    }
}
