package kz.telesabaq.command;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import kz.telesabaq.access.app.FirstRun;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.CurrentCurriculum;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.house.HouseFolders;
import kz.telesabaq.house.HouseTime;
import kz.telesabaq.media.app.MediaDoctor;
import org.springframework.context.ApplicationContext;

/** What the terminal shows once the server answers: every address worth opening. */
final class Banner {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm:ss VV", Locale.ENGLISH);

    private final ApplicationContext context;
    private final int port;
    private final HouseFolders folders;

    Banner(ApplicationContext context, int port, HouseFolders folders) {
        this.context = context;
        this.port = port;
        this.folders = folders;
    }

    void print(PrintWriter out) {
        String base = "http://localhost:" + port;
        out.println();
        out.println("  Telesabaq answers.");
        context.getBean(FirstRun.class)
                .link()
                .ifPresentOrElse(
                        link -> line(out, "First sign-in", base + link + "   (once, within 30 minutes)"),
                        () -> line(out, "Sign in", base + "/login"));
        line(out, "Desk", base + "/desk");
        line(out, "Guide", base + "/kk   " + base + "/ru   " + base + "/en");
        line(out, "XMLTV", base + "/guide.xml");
        switch (context.getBean(CurrentCurriculum.class).read()) {
            case Reading.Accepted<Curriculum> accepted ->
                accepted.value().channels().forEach(channel -> channel(out, base, channel));
            case Reading.Refused<Curriculum> refused ->
                refused.findings().forEach(finding -> line(out, "Curriculum", finding.line(Locale.ENGLISH)));
        }
        context.getBean(MediaDoctor.class).examine().stream()
                .filter(Finding::isBlocking)
                .forEach(finding -> line(out, "Attention", finding.line(Locale.ENGLISH)));
        line(out, "Health", base + "/actuator/health");
        line(out, "Drop lessons", folders.landing().toString());
        line(out, "Lists", folders.published().toString());
        out.println("  Stop: Ctrl-C    Start afresh: ops/run --reset");
        out.println();
        out.flush();
    }

    private void channel(PrintWriter out, String base, Channel channel) {
        var now = context.getBean(Clock.class).instant().atZone(channel.clock().zone());
        boolean shifted = context.getBean(HouseTime.class).isShifted();
        line(
                out,
                channel.name().en(),
                "%s/air/%s.m3u8   watch: %s/air/watch/%s".formatted(base, channel.id(), base, channel.id()));
        line(
                out,
                "",
                "%s/api/v1/channels/%s/days/%s/playlists/json"
                        .formatted(base, channel.id(), channel.clock().dayAt(now.toInstant())));
        line(out, "", (shifted ? "the house believes it is " : "it is ") + MOMENT.format(now));
    }

    private static void line(PrintWriter out, String name, String value) {
        out.printf("  %-14s %s%n", name, value);
    }
}
