package kz.telesabaq.schedule.app;

import kz.telesabaq.schedule.PlanningProfile;
import kz.telesabaq.schedule.build.YearPlanner;
import kz.telesabaq.schedule.repair.PlanRepair;
import kz.telesabaq.schedule.solver.PlaceSolver;
import kz.telesabaq.schedule.solver.TemplateSolver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The planner and the profile that the house plans by. */
@Configuration(proxyBeanMethods = false)
class ScheduleWiring {

    @Bean
    YearPlanner yearPlanner() {
        return new YearPlanner(new TemplateSolver());
    }

    @Bean
    PlanRepair planRepair() {
        return new PlanRepair(new PlaceSolver());
    }

    @Bean
    PlanningProfile planningProfile() {
        return PlanningProfile.usual();
    }
}
