package kz.telesabaq.transcode;

import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The real order book over a database, with the transactions it needs. */
public record Book(OrderBook book, TransactionTemplate together, JdbcClient jdbc) {

    public static Book over(DataSource database) {
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(DataSource.class, () -> database);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        context.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(database));
        context.scan("kz.telesabaq.transcode.store");
        context.refresh();
        return new Book(
                context.getBean(OrderBook.class),
                new TransactionTemplate(context.getBean(PlatformTransactionManager.class)),
                context.getBean(JdbcClient.class));
    }
}
