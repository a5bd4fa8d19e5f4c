package kz.telesabaq.mirror.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.mirror.Attempt;
import kz.telesabaq.mirror.Connector;
import kz.telesabaq.mirror.Delivery;
import kz.telesabaq.mirror.DeliveryState;
import kz.telesabaq.mirror.Ledger;
import kz.telesabaq.mirror.MirrorOrder;
import kz.telesabaq.mirror.Problem;
import kz.telesabaq.mirror.Receipt;
import kz.telesabaq.mirror.Target;
import kz.telesabaq.mirror.TargetId;
import kz.telesabaq.mirror.Targets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Carries out what is due: plan, commit the intent, act, write down what came of it. Whenever the program is cut off, the
 * ledger still says what was intended, and the connectors make twice the same as once; so each lesson is on each target
 * exactly once in the end. Several may run at a time, on several machines.
 */
@Component
public class MirrorDue {
    private static final Logger LOG = LoggerFactory.getLogger(MirrorDue.class);

    /** After which time an attempt that has not ended is taken for cut off. */
    static final Duration LEASE = Duration.ofMinutes(10);

    private static final int PLANNED_AT_A_TIME = 500;

    private static final String DESIRED = "desired";

    private final Ledger ledger;
    private final Targets targets;
    private final Map<Class<?>, Connector<?>> connectors;
    private final TransactionOperations transactions;
    private final Clock clock;

    public MirrorDue(
            Ledger ledger,
            Targets targets,
            List<Connector<?>> connectors,
            TransactionOperations transactions,
            Clock clock) {
        this.ledger = ledger;
        this.targets = targets;
        this.connectors = connectors.stream().collect(Collectors.toMap(Connector::serves, Function.identity()));
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Works until nothing is due any more; returns how many attempts were made. */
    public int deliverDue() {
        plan();
        Map<TargetId, Target> known =
                targets.enabled().stream().collect(Collectors.toMap(Target::id, Function.identity()));
        int attempts = 0;
        Optional<MirrorOrder> order = take(known);
        while (order.isPresent()) {
            settle(order.get(), act(order.get()));
            attempts++;
            order = take(known);
        }
        return attempts;
    }

    /** Every release is wanted on every target in use, also on one that was added yesterday. */
    private void plan() {
        int planned = PLANNED_AT_A_TIME;
        while (planned == PLANNED_AT_A_TIME) {
            planned = inTransaction(() -> {
                List<Ledger.Wanted> wanted = ledger.unplanned(PLANNED_AT_A_TIME);
                wanted.forEach(this::want);
                return wanted.size();
            });
        }
    }

    private void want(Ledger.Wanted wanted) {
        Instant now = clock.instant();
        if (!ledger.enter(Delivery.planned(wanted.target(), wanted.lesson(), wanted.revision(), now), now, DESIRED)) {
            ledger.deliveryForChange(wanted.target(), wanted.lesson())
                    .filter(before -> before.desired() < wanted.revision())
                    .ifPresent(before -> ledger.save(before.desiring(wanted.revision(), now), now, DESIRED));
        }
    }

    /** Takes one due delivery and commits the intent to act on it. */
    private Optional<MirrorOrder> take(Map<TargetId, Target> known) {
        return inTransaction(() -> {
            Instant now = clock.instant();
            return ledger.nextDue(now)
                    .flatMap(due -> ledger.release(due.lesson()).flatMap(release -> {
                        Delivery begun = due.desiring(release.revision(), now).begun(now, LEASE);
                        boolean cutOff = due.state() == DeliveryState.SENDING;
                        ledger.save(begun, now, cutOff ? "taken up after being cut off" : "begun");
                        return Optional.ofNullable(known.get(begun.target()))
                                .map(target -> new MirrorOrder(target, release, begun.attempt()));
                    }));
        });
    }

    private Attempt act(MirrorOrder order) {
        Connector<?> connector = connectors.get(order.target().getClass());
        if (connector == null) {
            return new Attempt.Failed(new Problem.NeedsHuman(Wording.of(
                            "«%s» нысанына жеткізетін модуль жоқ. Бағдарламаны жаңартыңыз.",
                            "Нет модуля доставки для цели «%s». Обновите программу.",
                            "There is no connector for the target \"%s\". Update the program.")
                    .with(order.target().id())));
        }
        try {
            return ensure(connector, order);
        } catch (RuntimeException fault) {
            LOG.error(
                    "delivering {} to {} broke",
                    order.release().lesson().code(),
                    order.target().id(),
                    fault);
            return new Attempt.Failed(new Problem.Retry(Wording.of(
                            "Жеткізу модулінде ақау болды: %s.",
                            "Сбой в модуле доставки: %s.", "The connector broke: %s.")
                    .with(fault.toString())));
        }
    }

    private static <T extends Target> Attempt ensure(Connector<T> connector, MirrorOrder order) {
        return connector.ensure(connector.serves().cast(order.target()), order);
    }

    /** Writes down what came of the attempt, unless it took so long that another one was begun meanwhile. */
    private void settle(MirrorOrder order, Attempt attempt) {
        inTransaction(() -> {
            Instant now = clock.instant();
            ledger.deliveryForChange(
                            order.target().id(), order.release().lesson().code())
                    .filter(open -> open.state() == DeliveryState.SENDING && open.attempt() == order.attempt())
                    .ifPresent(open -> write(open, attempt, now));
            return attempt;
        });
    }

    private void write(Delivery open, Attempt attempt, Instant now) {
        switch (attempt) {
            case Attempt.Succeeded done -> {
                Receipt proof = done.receipt();
                ledger.save(open.delivered(proof, now), now, "manifest " + proof.manifest());
                LOG.info(
                        "mirrored {} rev {} to {} manifest {}",
                        open.lesson(),
                        proof.revision(),
                        open.target(),
                        proof.manifest().shortly());
            }
            case Attempt.Failed failed -> {
                Delivery next = open.failed(failed.problem(), now);
                ledger.save(next, now, failed.problem().words().en());
                LOG.warn(
                        "could not mirror {} to {}, now {}: {}",
                        open.lesson(),
                        open.target(),
                        next.state(),
                        failed.problem().words().en());
            }
        }
    }

    private <T> T inTransaction(Supplier<T> work) {
        T result = transactions.execute(ignored -> work.get());
        if (result == null) {
            throw new IllegalStateException("a transaction of the mirror returned nothing");
        }
        return result;
    }
}
