package kz.telesabaq.looks;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** The live picture of a channel: HLS by hls.js, or by the browser itself where it can. */
@Tag("air-player")
public class AirPlayer extends Component {

    /**
     * @param manifest path of the live manifest
     * @param spoken what is seen, for screen readers
     * @param waiting shown while there is no picture
     */
    public AirPlayer(String manifest, String spoken, String waiting) {
        getElement().setAttribute("src", manifest);
        getElement().setAttribute("label", spoken);
        getElement().setAttribute("waiting", waiting);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJavaScript("context://player/hls.light.min.js");
    }
}
