package kz.telesabaq.transcode;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import kz.telesabaq.media.MasterFacts;
import kz.telesabaq.media.MasterSidecars;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** The real order book over a database, with the transactions it needs. */
public record Book(OrderBook book, StepBook steps, RoomBook room, TransactionTemplate together, JdbcClient jdbc) {

    public static Book over(DataSource database) {
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(DataSource.class, () -> database);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        context.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(database));
        context.registerBean(MasterFacts.class, () -> master -> Optional.empty());
        context.registerBean(MasterSidecars.class, () -> master -> List.of());
        context.register(Transactions.class);
        context.scan("kz.telesabaq.transcode.store");
        context.refresh();
        return new Book(
                context.getBean(OrderBook.class),
                context.getBean(StepBook.class),
                context.getBean(RoomBook.class),
                new TransactionTemplate(context.getBean(PlatformTransactionManager.class)),
                context.getBean(JdbcClient.class));
    }

    /** Makes {@code @Transactional} mean what it says. */
    @Configuration(proxyBeanMethods = false)
    @EnableTransactionManagement
    static class Transactions {}
}
