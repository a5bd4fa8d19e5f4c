package kz.telesabaq.desk.views;

import com.vaadin.flow.spring.annotation.EnableVaadin;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.telesabaq.access.SignInName;
import kz.telesabaq.access.app.Accounts;
import kz.telesabaq.access.app.SetUpLinks;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.coverage.LessonFate;
import kz.telesabaq.coverage.app.FateBook;
import kz.telesabaq.coverage.app.ReadCoverage;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.CurrentCurriculum;
import kz.telesabaq.desk.app.MediaDesk;
import kz.telesabaq.desk.app.PlannedAirings;
import kz.telesabaq.desk.app.PublishedLists;
import kz.telesabaq.media.Shelf;
import kz.telesabaq.playout.PublishedRundowns;
import kz.telesabaq.schedule.LockedAirDays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Profile;

/**
 * The desk and its doors over {@link SampleHouse}. Tests start it; by hand it is started with the test class path and
 * {@code --spring.profiles.active=views --server.port=0}.
 */
@SpringBootConfiguration
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
            "org.springframework.boot.quartz.autoconfigure.QuartzAutoConfiguration",
            "org.springframework.modulith.events.jdbc.JdbcEventPublicationAutoConfiguration",
            "org.springframework.modulith.events.config.EventPublicationAutoConfiguration"
        })
@ComponentScan(
        basePackages = {"kz.telesabaq.desk", "kz.telesabaq.access", "kz.telesabaq.coverage.ui"},
        excludeFilters =
                @Filter(
                        type = FilterType.REGEX,
                        pattern = {"kz\\.telesabaq\\.access\\.store\\..*", "kz\\.telesabaq\\.desk\\.app\\..*Adapter"}))
@EnableVaadin({"kz.telesabaq.desk", "kz.telesabaq.coverage"})
@ConfigurationPropertiesScan("kz.telesabaq.access")
@Profile("views")
public class ViewsApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(ViewsApplication.class, arguments);
    }

    @Bean
    SampleHouse sampleHouse() {
        return new SampleHouse();
    }

    /** Runs on from {@link SampleHouse#NOW}. */
    @Bean
    Clock clock() {
        Clock machine = Clock.systemUTC();
        return Clock.offset(machine, Duration.between(machine.instant(), SampleHouse.NOW));
    }

    @Bean
    CurrentCurriculum curriculum(SampleHouse house) {
        return house.curriculum();
    }

    @Bean
    Shelf shelf(SampleHouse house) {
        return house.shelf();
    }

    @Bean
    PublishedRundowns published(SampleHouse house) {
        return house.published();
    }

    @Bean
    LockedAirDays locked(SampleHouse house) {
        return house.locked();
    }

    @Bean
    PlannedAirings planned(SampleHouse house) {
        return house.planned();
    }

    @Bean
    ReadCoverage coverage(SampleHouse house, Clock clock) {
        return new ReadCoverage(house.curriculum(), house.plans(), new FatesInMemory(), () -> new TreeMap<>(), clock);
    }

    @Bean
    PublishedLists lists(SampleHouse house) {
        return house.lists();
    }

    @Bean
    MediaDesk media() {
        return new MediaInMemory();
    }

    @Bean
    Accounts accounts() {
        return new AccountsInMemory();
    }

    @Bean
    SetUpLinks links() {
        return new LinksInMemory();
    }

    /** Nothing was reported yet. */
    private static final class FatesInMemory implements FateBook {
        @Override
        public void conclude(ChannelId channel, AirDay day, int revision, List<LessonFate> fates) {
            throw new IllegalStateException("nothing airs in the sample house");
        }

        @Override
        public void aired(LessonFate fate) {
            throw new IllegalStateException("nothing airs in the sample house");
        }

        @Override
        public List<LessonFate> all() {
            return List.of();
        }
    }

    private static final class AccountsInMemory implements Accounts {
        private final Map<SignInName, Account> all = new HashMap<>();

        @Override
        public boolean isEmpty() {
            return all.isEmpty();
        }

        @Override
        public Optional<Account> find(SignInName name) {
            return Optional.ofNullable(all.get(name));
        }

        @Override
        public void add(Account account, Instant since) {
            all.put(account.person().name(), account);
        }

        @Override
        public void holdTheDoor() {
            // one test, one thread
        }
    }

    private static final class LinksInMemory implements SetUpLinks {
        private final Map<String, Instant> out = new HashMap<>();

        @Override
        public void replaceBy(String tokenSha256, Instant validUntil) {
            out.clear();
            out.put(tokenSha256, validUntil);
        }

        @Override
        public boolean isValid(String tokenSha256, Instant now) {
            Instant until = out.get(tokenSha256);
            return until != null && until.isAfter(now);
        }

        @Override
        public void forgetAll() {
            out.clear();
        }
    }
}
