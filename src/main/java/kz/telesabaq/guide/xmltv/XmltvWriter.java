package kz.telesabaq.guide.xmltv;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.guide.ChannelDay;
import kz.telesabaq.guide.GuideLesson;
import kz.telesabaq.guide.Showing;
import kz.telesabaq.schedule.Role;

/**
 * Channels and their lessons as XMLTV 0.6 (docs/formats/xmltv.md): pure, and byte-identical for the same days.
 *
 * <p>Times always carry the offset of the channel's zone on that date; a programme owns its start and not its stop. It
 * stops where its slot ends, so that set-top boxes show no holes between a lesson and the next.
 */
public final class XmltvWriter {
    /** What readers map to the DVB genre 0x90. */
    static final String GENRE = "Education / Science / Factual topics (general)";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMddHHmmss Z", Locale.ROOT);
    private static final String DOMAIN = ".telesabaq.kz";

    private final XMLStreamWriter xml;

    private XmltvWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** The whole document in UTF-8. */
    public static byte[] write(List<Channel> channels, List<ChannelDay> days) {
        var text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            new XmltvWriter(xml).document(channels, days);
            xml.close();
        } catch (XMLStreamException fault) {
            throw new IllegalStateException("an XMLTV document could not be written to memory", fault);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The id of a channel in XMLTV: a domain name, as its DTD recommends. */
    public static String idOf(ChannelId channel) {
        return channel.name() + DOMAIN;
    }

    private void document(List<Channel> channels, List<ChannelDay> days) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        line(0);
        xml.writeDTD("<!DOCTYPE tv SYSTEM \"xmltv.dtd\">");
        line(0);
        xml.writeStartElement("tv");
        xml.writeAttribute("source-info-name", "Telesabaq");
        xml.writeAttribute("generator-info-name", "Telesabaq");
        for (Channel channel : channels) {
            channel(channel);
        }
        for (ChannelDay day : days) {
            for (GuideLesson lesson : day.lessons()) {
                programme(lesson);
            }
        }
        line(0);
        xml.writeEndElement();
        line(0);
        xml.writeEndDocument();
    }

    private void channel(Channel channel) throws XMLStreamException {
        line(1);
        xml.writeStartElement("channel");
        xml.writeAttribute("id", idOf(channel.id()));
        inEach("display-name", channel.name());
        line(1);
        xml.writeEndElement();
    }

    /** In the order the DTD demands: title, sub-title, desc, category, language, length, episode-num, … rating. */
    private void programme(GuideLesson lesson) throws XMLStreamException {
        line(1);
        xml.writeStartElement("programme");
        xml.writeAttribute("start", time(lesson.start()));
        xml.writeAttribute("stop", time(lesson.slotEnd()));
        xml.writeAttribute("channel", idOf(lesson.channel()));
        var about = lesson.slot().lesson();
        inBoth("title", titleOf(lesson));
        element("sub-title", about.topic().kk(), "lang", "kk");
        element("sub-title", about.topic().ru(), "lang", "ru");
        inBoth("desc", describe(lesson));
        element("category", GENRE, "lang", "en");
        element("language", about.language().tag());
        element("length", Integer.toString(lesson.minutes()), "units", "minutes");
        element("episode-num", about.code().toString(), "system", "onscreen");
        if (lesson.showing() instanceof Showing.TheLesson) {
            line(2);
            xml.writeEmptyElement(lesson.slot().role() == Role.PREMIERE ? "premiere" : "previously-shown");
        }
        rating();
        line(1);
        xml.writeEndElement();
    }

    private void rating() throws XMLStreamException {
        line(2);
        xml.writeStartElement("rating");
        xml.writeAttribute("system", "KZ");
        line(3);
        xml.writeStartElement("value");
        xml.writeCharacters("0+");
        xml.writeEndElement();
        line(2);
        xml.writeEndElement();
    }

    private static Wording titleOf(GuideLesson lesson) {
        return Wording.of("%s, %d-сынып", "%s, %d класс", "%s, grade %d")
                .with(lesson.slot().subject().name(), lesson.grade().number());
    }

    private static Wording describe(GuideLesson lesson) {
        return switch (lesson.showing()) {
            case Showing.TheLesson ignored ->
                Wording.of(
                                "%d-сынып оқушыларына арналған телесабақ. Ұзақтығы: %d мин.",
                                "Телеурок для %d класса. Продолжительность: %d мин.",
                                "A television lesson for grade %d. Length: %d min.")
                        .with(lesson.grade().number(), lesson.minutes());
            case Showing.Standby standby ->
                Wording.of(
                                "Сабақ бұл уақытта көрсетілмейді. Себебі: %s",
                                "В это время урок показан не будет. Причина: %s",
                                "The lesson will not be shown at this time. Reason: %s")
                        .with(standby.why());
        };
    }

    private void inBoth(String name, Wording text) throws XMLStreamException {
        element(name, text.kk(), "lang", "kk");
        element(name, text.ru(), "lang", "ru");
    }

    private void inEach(String name, Wording text) throws XMLStreamException {
        inBoth(name, text);
        element(name, text.en(), "lang", "en");
    }

    private void element(String name, String text) throws XMLStreamException {
        line(2);
        xml.writeStartElement(name);
        xml.writeCharacters(printable(text));
        xml.writeEndElement();
    }

    private void element(String name, String text, String attribute, String value) throws XMLStreamException {
        line(2);
        xml.writeStartElement(name);
        xml.writeAttribute(attribute, value);
        xml.writeCharacters(printable(text));
        xml.writeEndElement();
    }

    private void line(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    /** XML 1.0 has no place for control characters; a topic that smuggled one in loses it. */
    private static String printable(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\n\t]]", " ");
    }

    private static String time(ZonedDateTime at) {
        return TIME.format(at);
    }
}
