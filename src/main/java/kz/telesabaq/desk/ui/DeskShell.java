package kz.telesabaq.desk.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** The page that holds every screen: Vaadin's Aura, and our own sheet over it. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
public class DeskShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setViewport("width=device-width, initial-scale=1");
        settings.addLink("icon", "/favicon.svg");
    }
}
