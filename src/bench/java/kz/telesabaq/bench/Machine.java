package kz.telesabaq.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Where it was measured.
 *
 * @param load processes that wanted a core when the measuring began; more than a little spoils the figures
 */
public record Machine(String processor, int cores, long memoryGib, String system, String java, String load) {

    public static Machine here() {
        var system = ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
        return new Machine(
                line("/proc/cpuinfo", "model name", ":", system.getArch()),
                Runtime.getRuntime().availableProcessors(),
                Math.round(system.getTotalMemorySize() / (double) (1L << 30)),
                line("/etc/os-release", "PRETTY_NAME", "=", system.getName() + " " + system.getVersion())
                        .replace("\"", ""),
                System.getProperty("java.vendor.version", System.getProperty("java.vm.vendor")) + " "
                        + Runtime.version(),
                String.format(Locale.ROOT, "%.1f", system.getSystemLoadAverage()));
    }

    /** What follows the name in the file; something else where the system has no such file. */
    private static String line(String file, String name, String sign, String otherwise) {
        var path = Path.of(file);
        if (!Files.isReadable(path)) {
            return otherwise;
        }
        try (var lines = Files.lines(path)) {
            return lines.filter(line -> line.startsWith(name) && line.contains(sign))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(sign) + 1).strip())
                    .orElse(otherwise);
        } catch (IOException e) {
            throw new UncheckedIOException("reading what this machine is from " + file, e);
        }
    }

    String sentence() {
        return "%d cores of %s, %d GiB, %s, %s; load when it began: %s"
                .formatted(cores, processor, memoryGib, system, java, load);
    }

    Map<String, Object> facts() {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("processor", processor);
        facts.put("cores", cores);
        facts.put("memory_gib", memoryGib);
        facts.put("system", system);
        facts.put("java", java);
        facts.put("load", load);
        return facts;
    }
}
