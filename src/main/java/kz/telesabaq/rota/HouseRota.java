package kz.telesabaq.rota;

import java.time.Duration;
import kz.telesabaq.air.app.WatchTheAir;
import kz.telesabaq.asrun.app.ReconcileAirDay;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.CurrentCurriculum;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.demo.app.DeliverDemoLessons;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.media.app.KeepDoors;
import kz.telesabaq.media.app.TakeInLanding;
import kz.telesabaq.mirror.app.MirrorDue;
import kz.telesabaq.transcode.app.MakeHouseStock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Everything the house does by the clock, and how often. Nothing here starts a lesson: the lists do that. */
@Configuration(proxyBeanMethods = false)
class HouseRota {
    private static final Duration OFTEN = Duration.ofSeconds(2);
    private static final Duration NOW_AND_THEN = Duration.ofSeconds(5);
    private static final Duration SOMETIMES = Duration.ofSeconds(20);
    private static final Duration SELDOM = Duration.ofMinutes(1);

    @Bean
    Duty prepareDaysDuty(PrepareDays days) {
        return new Duty("prepare the coming days", SOMETIMES, days::prepare);
    }

    @Bean
    Duty makeHouseStockDuty(MakeHouseStock stock) {
        return new Duty("keep fillers and cards in stock", SELDOM, stock::order);
    }

    @Bean
    Duty takeInLandingDuty(TakeInLanding landing) {
        return new Duty("take in masters", OFTEN, landing::sweep);
    }

    @Bean
    Duty keepDoorsDuty(KeepDoors doors) {
        return new Duty("hand over what came in whole, clear away what did not", SOMETIMES, doors::tidy);
    }

    @Bean
    Duty watchTheAirDuty(WatchTheAir air) {
        return new Duty("watch the air", Duration.ofSeconds(1), air::watch);
    }

    @Bean
    Duty reconcileDuty(ReconcileAirDay days, CurrentCurriculum curriculum) {
        return new Duty("reconcile what is over", SELDOM, () -> {
            if (curriculum.read() instanceof Reading.Accepted<Curriculum> papers) {
                papers.value().channels().stream().map(Channel::id).forEach(days::concludeWhatIsOver);
            }
        });
    }

    @Bean
    Duty mirrorDuty(MirrorDue mirror) {
        return new Duty("mirror what aired", NOW_AND_THEN, mirror::deliverDue);
    }

    /** Only in a demo house. */
    @Bean
    @ConditionalOnProperty("telesabaq.demo.on")
    Duty deliverDemoLessonsDuty(DeliverDemoLessons demo) {
        return new Duty("deliver demo lessons", NOW_AND_THEN, demo::deliver);
    }
}
