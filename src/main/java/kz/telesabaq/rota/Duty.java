package kz.telesabaq.rota;

import java.time.Duration;

/**
 * Something the house does again and again.
 *
 * @param name unique; also the job's name in the store
 * @param every how long after the beginning of one turn the next one is due; a turn is never begun while the last is running
 * @param work one turn; looks itself whether there is anything to do, and doing it twice changes nothing
 */
public record Duty(String name, Duration every, Runnable work) {}
