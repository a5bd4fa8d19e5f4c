package kz.telesabaq.media.app;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sees to every door that is open; one that is stuck keeps no other from its turn. */
@Component
public class KeepDoors {
    private final List<DoorKeeping> doors;

    public KeepDoors(List<DoorKeeping> doors) {
        this.doors = List.copyOf(doors);
    }

    /** @throws MediaFault the first fault of any door, when all had their turn */
    public void tidy() {
        List<MediaFault> faults = new ArrayList<>();
        for (DoorKeeping door : doors) {
            try {
                door.tidy();
            } catch (MediaFault fault) {
                faults.add(fault);
            }
        }
        if (!faults.isEmpty()) {
            faults.stream().skip(1).forEach(faults.getFirst()::addSuppressed);
            throw faults.getFirst();
        }
    }
}
