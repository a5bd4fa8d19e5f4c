package kz.telesabaq.asrun;

import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.media.Clip;
import kz.telesabaq.schedule.Slot;

/** A lesson aired whole at its time. Receiving it twice (channel, day, slot) changes nothing. */
public record LessonAired(ChannelId channel, AirDay day, Slot slot, Clip clip) {}
