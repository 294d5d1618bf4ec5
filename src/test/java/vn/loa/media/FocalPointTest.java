package vn.loa.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.loa.shared.InvalidInput;

/** How crops are cut around what a picture is about. */
class FocalPointTest {
  private static final Dimension WHOLE = new Dimension(1600, 1200);

  @ParameterizedTest
  @CsvSource({"50,50,200,0", "0,0,0,0", "100,100,400,0", "30,90,0,0", "60,10,360,0"})
  void aSquareLiesAroundThePointAndNeverOverTheEdge(int x, int y, int left, int top) {
    var square = Shape.SQUARE.largestIn(WHOLE);
    assertThat(new FocalPoint(x, y).around(WHOLE, square))
        .isEqualTo(new Rectangle(left, top, 1200, 1200));
  }

  @ParameterizedTest
  @EnumSource(Shape.class)
  void everyShapeFitsIntoEveryPicture(Shape shape) {
    for (var size :
        List.of(new Dimension(1, 1), new Dimension(3000, 20), new Dimension(20, 3000), WHOLE)) {
      var piece = shape.largestIn(size);
      for (var point : List.of(new FocalPoint(0, 0), new FocalPoint(100, 100)))
        assertThat(new Rectangle(size).contains(point.around(size, piece)))
            .as("%s in %s", shape, size)
            .isTrue();
    }
  }

  @Test
  void aPointOutsideThePictureIsRefusedAtItsField() {
    assertThatThrownBy(() -> new FocalPoint(101, 0))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("0 đến 100");
    assertThatThrownBy(() -> new FocalPoint(0, -1)).isInstanceOf(InvalidInput.class);
  }
}
