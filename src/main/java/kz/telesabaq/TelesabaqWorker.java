package kz.telesabaq;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.quartz.autoconfigure.QuartzAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/**
 * A worker: only what makes recordings, for any machine that sees the store and the database. No web, no desk, no duties of
 * the house.
 *
 * <p>Not a configuration by annotation, so that the server's own scan passes it by.
 */
@ImportAutoConfiguration({
    ConfigurationPropertiesAutoConfiguration.class,
    PropertyPlaceholderAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    QuartzAutoConfiguration.class
})
@ComponentScan(
        useDefaultFilters = false,
        includeFilters =
                @Filter(
                        type = FilterType.REGEX,
                        pattern = {
                            "kz\\.telesabaq\\.house\\.app\\.(DatabaseWiring|HouseWiring)",
                            "kz\\.telesabaq\\.media\\.store\\.(JdbcShelfKeeping|JdbcMasters|JdbcMasterSidecars|JdbcArrivalBook|JsonWiring)",
                            "kz\\.telesabaq\\.media\\.store\\.(JdbcFactsBook|RefusedMastersInDatabase)",
                            "kz\\.telesabaq\\.media\\.book\\.QcBook",
                            "kz\\.telesabaq\\.media\\.app\\.(MediaWiring|ProbedFacts)",
                            "kz\\.telesabaq\\.transcode\\.store\\.(.*InDatabase|MasterPapersFromMedia)",
                            "kz\\.telesabaq\\.transcode\\.app\\.(TakeUpWork|WorkNextOrder|Jobs|CleanStore|TranscodeWiring)",
                            "kz\\.telesabaq\\.rota\\.TranscodeRota"
                        }))
@ConfigurationPropertiesScan({"kz.telesabaq.house.app", "kz.telesabaq.media.app", "kz.telesabaq.transcode.app"})
public class TelesabaqWorker {}
