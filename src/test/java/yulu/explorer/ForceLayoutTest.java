package yulu.explorer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForceLayoutTest {
  @Test
  void threeHundredThingsAroundAHubKeepApartAndInSight() {
    List<int[]> edges = new ArrayList<>();
    for (int i = 1; i < 280; i++) {
      edges.add(new int[] {0, i});
      edges.add(new int[] {i, i * 7 % 280});
    }
    List<double[]> places = ForceLayout.places(300, edges);
    for (int i = 0; i < 300; i++) {
      assertTrue(distance(places.get(i), new double[] {0, 0}) < 2500, "far away: " + i);
      for (int j = 0; j < i; j++) {
        assertTrue(distance(places.get(i), places.get(j)) > 15, i + " lies on " + j);
      }
    }
  }

  @Test
  void noNameLiesOnAnotherOrOnAThing() {
    List<int[]> edges = new ArrayList<>();
    for (int i = 1; i < 60; i++) {
      edges.add(new int[] {0, i});
      edges.add(new int[] {0, i});
      edges.add(new int[] {i, i * 7 % 60});
    }
    List<double[]> places = ForceLayout.places(60, edges);
    for (int i = 0; i < 60; i++) {
      for (int j = 0; j < i; j++) {
        double aside = Math.abs(places.get(i)[0] - places.get(j)[0]);
        double below = Math.abs(places.get(i)[1] - places.get(j)[1]);
        assertTrue(aside > 135 || below > 60, i + " and " + j + ": " + aside + ", " + below);
      }
    }
  }

  @Test
  void whatIsTiedToNothingStandsInRowsBelowTheRest() {
    List<int[]> edges = new ArrayList<>();
    for (int i = 1; i < 100; i++) {
      edges.add(new int[] {0, i});
      edges.add(new int[] {i, i * 7 % 100});
    }
    edges.add(new int[] {100, 101});
    List<double[]> places = ForceLayout.places(120, edges);
    List<double[]> rest = places.subList(0, 100);
    double bottom = rest.stream().mapToDouble(p -> p[1]).max().orElseThrow();
    double left = rest.stream().mapToDouble(p -> p[0]).min().orElseThrow();
    double right = rest.stream().mapToDouble(p -> p[0]).max().orElseThrow();
    for (double[] place : places.subList(100, 120)) {
      assertTrue(place[1] > bottom && place[1] < bottom + 700, "down: " + place[1] + ", " + bottom);
      assertTrue(place[0] >= left - 140 && place[0] <= right + 140, "aside: " + place[0]);
    }
    assertTrue(distance(places.get(100), places.get(101)) < 300);
  }

  @Test
  void theSameGraphLooksTheSame() {
    List<int[]> edges = List.of(new int[] {0, 1}, new int[] {1, 2});
    List<double[]> one = ForceLayout.places(4, edges);
    List<double[]> other = ForceLayout.places(4, edges);
    for (int i = 0; i < 4; i++) {
      assertArrayEquals(one.get(i), other.get(i));
    }
  }

  @Test
  void tiedThingsLieCloserThanOthers() {
    List<double[]> places = ForceLayout.places(3, List.of(new int[] {0, 1}));
    double tied = distance(places.get(0), places.get(1));
    assertTrue(tied < distance(places.get(0), places.get(2)));
    assertTrue(tied < distance(places.get(1), places.get(2)));
  }

  private static double distance(double[] a, double[] b) {
    return Math.hypot(a[0] - b[0], a[1] - b[1]);
  }
}
