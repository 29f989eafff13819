package touchstone.viewer.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import touchstone.viewer.chart.drawing.Colour;
import touchstone.viewer.chart.drawing.Ink;
import touchstone.viewer.chart.drawing.Ink.Tone;
import touchstone.viewer.chart.drawing.Palette;
import touchstone.viewer.chart.drawing.SvgWriter;

/** What leaves a chart: SVG, CSV, and colours that can be seen. */
final class ChartFilesTest {
  private static final String HOSTILE =
      "</title><script>alert(1)</script>\" onload='x' \u0007 & ]]>";

  @Test
  void everySvgIsWellFormed() throws Exception {
    for (Chart chart : Charts.all()) {
      Document document = parse(svg(chart));
      assertThat(document.getDocumentElement().getTagName()).isEqualTo("svg");
    }
  }

  @Test
  void namesCanNotInjectMarkup() throws Exception {
    Datum datum = new Datum(5.0, null, null, 1, HOSTILE, HOSTILE);
    Chart chart =
        new GroupedBars(
            HOSTILE,
            List.of(HOSTILE),
            List.of(new GroupedBars.Group(HOSTILE, List.of(datum))),
            new Scale(0, 10, List.of(new Scale.Tick(0, HOSTILE)), HOSTILE),
            new Reference(3, HOSTILE));

    Document document = parse(svg(chart));

    assertThat(document.getElementsByTagName("script").getLength()).isZero();
    NodeList titles = document.getElementsByTagName("title");
    assertThat(Objects.requireNonNull(titles.item(0)).getTextContent())
        .isEqualTo(HOSTILE.replace("\u0007", ""));
  }

  @Test
  void csvHasOneLineADatumWithFullNumbersAndNoFormulas() {
    HeatMap chart =
        new HeatMap(
            "t",
            List.of("=1+1", "a,\"b\""),
            List.of("row"),
            List.of(List.of(Charts.datum(1.25, 1, 2), Charts.undefined())));

    assertThat(new CsvWriter().write(chart))
        .isEqualTo(
            """
            group,series,value,low,high,n,description
            row,'=1+1,1.25,1.0,2.0,10,value 1.25
            row,"a,""b""\",,,,0,nothing to find
            """
                .replace("\n", "\r\n"));
  }

  @ParameterizedTest
  @EnumSource
  void marksAndTextStandOutFromTheirGround(Palette palette) {
    Colour ground = palette.colour(Tone.GROUND);
    for (int series = 0; series < 4; series++) {
      assertThat(palette.colour(Tone.ofSeries(series)).contrast(ground)).isGreaterThanOrEqualTo(3);
    }
    for (Tone text : List.of(Tone.TEXT, Tone.MUTED, Tone.REFERENCE)) {
      assertThat(palette.colour(text).contrast(ground)).isGreaterThanOrEqualTo(4.5);
    }
    Colour text = palette.colour(Tone.TEXT);
    for (Tone under : List.of(Tone.GOOD, Tone.BAD, Tone.PLAIN)) {
      assertThat(palette.colour(under).contrast(text)).isGreaterThanOrEqualTo(4.5);
    }
    for (int share = 0; share <= 10; share++) {
      assertThat(palette.colour(new Ink.Heat(share / 10.0)).contrast(text))
          .isGreaterThanOrEqualTo(4.5);
    }
  }

  private static String svg(Chart chart) {
    return new SvgWriter(Palette.LIGHT).write(chart.draw(400, 240), chart.title());
  }

  private static Document parse(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }
}
