package kz.telesabaq;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** The server: all modules with their drivers, the desk and the rota. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(
        systemName = "Telesabaq",
        sharedModules = {"airtime", "findings"})
public class TelesabaqServer {}
