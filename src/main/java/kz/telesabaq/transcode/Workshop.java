package kz.telesabaq.transcode;

import java.util.function.IntConsumer;

/** Makes what is ordered. */
public interface Workshop {

    /**
     * Makes it, or says why not; what was made before under the same step is only found again.
     *
     * @param percent told now and then, 0 to 100
     */
    Outcome make(TranscodeOrder order, IntConsumer percent);
}
