package kz.telesabaq;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTest {
    @Test
    void modulesKeepToTheirBorders() {
        ApplicationModules.of(TelesabaqServer.class).verify();
    }
}
