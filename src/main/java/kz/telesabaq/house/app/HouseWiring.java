package kz.telesabaq.house.app;

import java.time.Clock;
import kz.telesabaq.house.HouseFolders;
import kz.telesabaq.house.HouseTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The folders and the clock that everybody is given. */
@Configuration(proxyBeanMethods = false)
class HouseWiring {

    @Bean
    HouseFolders houseFolders(HouseSettings settings) {
        return new HouseFolders(settings.home());
    }

    @Bean
    HouseTime houseTime(HouseSettings settings) {
        Clock machine = Clock.systemUTC();
        return settings.asOf() == null ? HouseTime.real(machine) : HouseTime.asOf(settings.asOf(), machine);
    }

    @Bean
    Clock clock(HouseTime time) {
        return time.clock();
    }
}
