package kz.telesabaq.transcode.store;

import kz.telesabaq.transcode.RoomBook;
import kz.telesabaq.transcode.steps.Reservation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Promises as rows; whoever asks locks the list, so that two never count on the same bytes. */
@Repository
class RoomBookInDatabase implements RoomBook {
    private final JdbcClient jdbc;

    RoomBookInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public Answer reserve(Reservation wish, long usable, long keepFree) {
        jdbc.sql("lock table transcode.reservation in exclusive mode").update();
        var holder = jdbc.sql("select worker from transcode.reservation where step_key = :key")
                .param("key", wish.key().hex())
                .query(String.class)
                .optional();
        if (holder.isPresent()) {
            return holder.get().equals(wish.worker()) ? Answer.PROMISED : Answer.IN_OTHER_HANDS;
        }
        if (wish.bytes() > 0 && usable - keepFree - promised() < wish.bytes()) {
            return Answer.NO_ROOM;
        }
        jdbc.sql("insert into transcode.reservation (step_key, worker, bytes) values (:key, :worker, :bytes)")
                .param("key", wish.key().hex())
                .param("worker", wish.worker())
                .param("bytes", wish.bytes())
                .update();
        return Answer.PROMISED;
    }

    @Override
    public void shrink(Reservation rest) {
        jdbc.sql("update transcode.reservation set bytes = :bytes where step_key = :key and worker = :worker")
                .param("bytes", rest.bytes())
                .param("key", rest.key().hex())
                .param("worker", rest.worker())
                .update();
    }

    @Override
    public void releaseAll(String worker) {
        jdbc.sql("delete from transcode.reservation where worker = :worker")
                .param("worker", worker)
                .update();
    }

    @Override
    public long promised() {
        return jdbc.sql("select coalesce(sum(bytes), 0) from transcode.reservation")
                .query(Long.class)
                .single();
    }
}
