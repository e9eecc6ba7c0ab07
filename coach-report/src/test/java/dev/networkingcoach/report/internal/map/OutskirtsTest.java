package dev.networkingcoach.report.internal.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutskirtsTest {

  @Test
  void leavesPeopleWhereTheyBelongIfThereIsRoom() {
    Map<String, MapPosition> places = OuterCircle.place(Map.of("a", 1.0, "b", 3.0), 10, 2);
    assertThat(places.get("a")).isEqualTo(new MapPosition(1, 10));
    assertThat(places.get("b")).isEqualTo(new MapPosition(3, 10));
  }

  @Test
  void movesThemApartIfThereIsNot() {
    Map<String, MapPosition> places =
        OuterCircle.place(Map.of("a", 1.0, "b", 1.0, "c", 1.1), 10, 2);
    assertThat(places.get("a").angle()).isEqualTo(1.0);
    assertThat(places.get("b").angle()).isCloseTo(1.2, within(1e-9));
    assertThat(places.get("c").angle()).isCloseTo(1.4, within(1e-9));
  }

  @Test
  void closesTheCircleOnNobody() {
    Map<String, Double> wishes = new HashMap<>();
    for (int i = 0; i < 40; i++) {
      wishes.put("p" + i, 6.28);
    }
    List<Double> angles =
        OuterCircle.place(wishes, 5, 2).values().stream().map(MapPosition::angle).sorted().toList();
    double apart = 2 * Math.PI / 40;
    for (int i = 1; i < angles.size(); i++) {
      assertThat(angles.get(i) - angles.get(i - 1)).isGreaterThan(apart - 1e-9);
    }
    assertThat(angles.get(39) - angles.get(0)).isLessThanOrEqualTo(2 * Math.PI - apart + 1e-9);
  }
}
