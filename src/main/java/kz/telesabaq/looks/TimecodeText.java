package kz.telesabaq.looks;

import com.vaadin.flow.component.html.Span;

/** {@code HH:MM:SS:FF} in figures of one width, the frames a little back. */
public class TimecodeText extends Span {

    /** @param timecode as {@link kz.telesabaq.airtime.HouseClock#label} or {@link kz.telesabaq.airtime.Timecode} write it */
    public TimecodeText(String timecode) {
        addClassName("timecode");
        int frames = timecode.lastIndexOf(':');
        var back = new Span(timecode.substring(frames));
        back.addClassName("frames");
        add(new Span(timecode.substring(0, frames)), back);
    }
}
