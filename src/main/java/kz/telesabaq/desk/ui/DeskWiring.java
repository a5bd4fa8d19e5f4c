package kz.telesabaq.desk.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import kz.telesabaq.looks.TextBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives every new page its language. */
@Configuration(proxyBeanMethods = false)
class DeskWiring {

    @Bean
    I18NProvider textBook() {
        return new TextBook();
    }

    @Bean
    VaadinServiceInitListener languageOfThePage() {
        return service -> service.getSource().addUIInitListener(init -> {
            VaadinRequest request = VaadinRequest.getCurrent();
            if (request != null) {
                init.getUI().setLocale(Choices.language(request).locale());
            }
        });
    }
}
