package kz.telesabaq.transcode.app;

import java.util.List;
import kz.telesabaq.transcode.OrderBook;
import kz.telesabaq.transcode.OrderBook.Line;
import kz.telesabaq.transcode.WorkState;
import org.springframework.stereotype.Service;

/** What the workshop has before it, in hand and behind it. */
@Service
public class WorkOverview {
    private final OrderBook book;

    public WorkOverview(OrderBook book) {
        this.book = book;
    }

    /** Every order: in work, waiting (most urgent first), then closed (newest first). */
    public List<Line> lines() {
        return book.lines();
    }

    /** Those in one state, in the same order. */
    public List<Line> lines(WorkState state) {
        return lines().stream().filter(line -> line.state() == state).toList();
    }
}
