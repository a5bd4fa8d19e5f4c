package kz.telesabaq.planted;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;

/** A view that would force a client bundle to be built. */
@JsModule("./planted.js")
@SuppressWarnings("serial")
final class ClientBundleView extends Div {}
