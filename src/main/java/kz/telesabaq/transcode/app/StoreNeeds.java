package kz.telesabaq.transcode.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kz.telesabaq.transcode.Recipe;
import kz.telesabaq.transcode.retention.StorageForecast;

/** How much disk a year of lessons takes by what the house makes of each. */
public final class StoreNeeds {
    private StoreNeeds() {}

    /** @param length of a lesson on average */
    public static StorageForecast ofAYear(int lessons, Duration length) {
        List<StorageForecast.Rate> rates = new ArrayList<>();
        for (Recipe recipe : Recipe.all()) {
            rates.add(new StorageForecast.Rate(recipe.name(), recipe.house().bitsPerSecond()));
            recipe.rungs()
                    .forEach(rung -> rates.add(
                            new StorageForecast.Rate(recipe.name() + " web " + rung.name(), rung.bitsPerSecond())));
        }
        return StorageForecast.of(rates, lessons, length);
    }
}
