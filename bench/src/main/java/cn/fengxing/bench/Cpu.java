package cn.fengxing.bench;

import java.util.stream.Stream;

/** Processor time of processes that live through a measurement. */
public final class Cpu {

    private Cpu() {}

    /** Of the process alone. */
    public static double seconds(ProcessHandle process) {
        return process.info().totalCpuDuration().map(cpu -> cpu.toNanos() / 1e9).orElse(0.0);
    }

    /** Of the process and those that it started, as PostgreSQL starts one per connection. */
    public static double secondsWithChildren(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .mapToDouble(Cpu::seconds)
                .sum();
    }
}
