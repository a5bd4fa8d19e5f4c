package kz.telesabaq.desk.ui;

import com.vaadin.flow.component.html.Div;

/** A part of the media page. */
abstract class MediaPart extends Div {

    /** Shows how things stand now; what did not change is not drawn anew. */
    abstract void refresh();
}
