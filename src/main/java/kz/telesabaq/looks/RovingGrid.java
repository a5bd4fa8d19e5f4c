package kz.telesabaq.looks;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;

/**
 * A grid of cards with one stop of the Tab key and arrow keys between the cards; drawn by CSS grid. A card is any component
 * told to {@link #place}.
 */
@Tag("roving-grid")
public class RovingGrid extends Component implements HasComponents, HasStyle {
    private boolean hasStop;

    /**
     * Adds a card.
     *
     * @param column counted from 0
     * @param row counted from 0
     * @param rows how many rows it covers
     * @param tip what is told of it when it is pointed at or focused; lines end with a line feed
     */
    public void place(Component card, int column, int row, int rows, String tip) {
        var element = card.getElement();
        element.setAttribute("data-column", Integer.toString(column));
        element.setAttribute("data-row", Integer.toString(row));
        element.setAttribute("data-tip", tip);
        element.setAttribute("tabindex", hasStop ? "-1" : "0");
        element.getStyle().set("grid-column", Integer.toString(column + 2));
        element.getStyle().set("grid-row", "%d / span %d".formatted(row + 2, rows));
        hasStop = true;
        add(card);
    }
}
