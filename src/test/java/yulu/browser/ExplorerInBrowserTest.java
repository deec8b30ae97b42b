package yulu.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/**
 * The pages of the real program over a few documents of the corpus, used as a person uses them. No
 * test may leave an error in the console or ask another host for anything.
 */
@Tag("browser")
class ExplorerInBrowserTest {
  private static final String PERSON = "/person/ilya-sutskever";
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 1000;
  private static final int MARGIN = 150;

  @TempDir private static Path folder = Path.of("");

  private static RunningProgram program;
  private static Chromium browser;
  private static Accessibility accessibility;

  @BeforeAll
  static void start() {
    assumeTrue(
        Chromium.isInstalled(), "no chromium and chromedriver on the PATH: pages were not tried");
    Path corpus = RunningProgram.home().resolve("corpus");
    List<Path> documents =
        Stream.of("2020-lex-fridman-recap.zh.md", "2025-dwarkesh-recap.en.md")
            .map(corpus::resolve)
            .toList();
    program = new RunningProgram(folder.resolve("store"), documents);
    browser = Chromium.start(program.address(), WIDTH, HEIGHT).orElseThrow();
    accessibility = new Accessibility();
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
    if (program != null) {
      program.close();
    }
  }

  @BeforeEach
  void preferLight() {
    browser.prefer("light");
  }

  @AfterEach
  void nothingWentWrongUnseen() {
    assertEquals(List.of(), browser.complaints());
    List<String> requests = browser.requests();
    assertFalse(requests.isEmpty());
    for (String url : requests) {
      boolean isLocal = url.matches("(data|blob|chrome):.*");
      assertTrue(isLocal || url.startsWith(program.address() + "/"), url);
    }
  }

  @Test
  void searchSuggestsWhileOneTypesAndKeysChoose() {
    browser.open("/?lang=zh");
    WebElement field = browser.see("#q");
    field.sendKeys("苏茨克维");
    browser.see(".suggestions [role=option]");
    field.sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
    assertEquals("伊利亚·苏茨克维", browser.see("h1 bdi[lang=zh-Hans]").getText());
    assertEquals(PERSON + ".html?lang=zh", browser.path());
  }

  @Test
  void searchFindsClaimsAndMarksTheWords() {
    browser.open("/?lang=en");
    browser.see("#q").sendKeys("value function", Keys.ENTER);
    browser.see(".items .concept a");
    assertEquals(
        "value",
        browser.see(".items .claim mark").getText().toLowerCase(Locale.ROOT).split(" ")[0]);
  }

  @Test
  void aPersonsTimelineIsNarrowedToAYear() {
    browser.open(PERSON + "?lang=en");
    browser.see("#views .timeline");
    List<String> shown = browser.texts("#views .timeline h3");
    List<WebElement> years = browser.all("#views .grid thead a");
    years.removeIf(year -> shown.equals(List.of(year.getText())));
    String chosen = years.get(0).getText();
    years.get(0).click();
    browser.see("#views .chosen .clear");
    assertEquals(List.of(chosen), browser.texts("#views .timeline h3"));
  }

  @Test
  void aPersonsPageIsSmallAndLoadsNoPicturesOfGraphs() {
    browser.open(PERSON + "?lang=zh");
    browser.see("#views .timeline");
    String loaded =
        "[...performance.getEntriesByType('navigation'),"
            + " ...performance.getEntriesByType('resource')]";
    Object bytes = browser.run("return " + loaded + ".reduce((n, e) => n + e.encodedBodySize, 0)");
    assertTrue(((Number) bytes).longValue() > 10_000, bytes.toString());
    assertTrue(((Number) bytes).longValue() < 150_000, bytes.toString());
    Object names = browser.run("return " + loaded + ".map(e => e.name).join(' ')");
    assertTrue(names.toString().contains("style.css"), names.toString());
    assertFalse(names.toString().contains("cytoscape"), names.toString());
  }

  @Test
  void aClaimLeadsToItsWordsInTheDocument() {
    browser.open(PERSON + "?lang=en");
    browser.see("#views .statement a").click();
    WebElement marked = browser.see(".passage mark");
    assertNotEquals(
        browser.see(".passage blockquote").getCssValue("background-color"),
        marked.getCssValue("background-color"));
    String words = marked.getText();
    browser.see(".passage figcaption a").click();
    browser.awaitThat("document.getElementById('text') && CSS.highlights.has('place')");
    String place = "[...CSS.highlights.get('place')][0]";
    String highlighted = String.valueOf(browser.run("return " + place + ".toString()"));
    assertTrue(highlighted.contains(words), highlighted);
    browser.awaitThat(
        "(box => box.top >= 0 && box.top < innerHeight)(" + place + ".getBoundingClientRect())");
  }

  @Test
  void theGraphIsOpenedByKeys() {
    browser.open("/graph?lang=en&limit=10&focus=" + PERSON.substring(1));
    browser.awaitThat("document.querySelector('#node-table button')");
    WebElement picture = browser.see("#graph");
    picture.sendKeys(Keys.ARROW_RIGHT);
    browser.see("#graph-card .name");
    picture.sendKeys(Keys.ARROW_RIGHT);
    String chosen = browser.see("#graph-card .name").getText();
    browser.see("#graph-card .expand").click();
    browser.awaitThat("document.querySelectorAll('#focus li').length === 2");
    assertTrue(browser.see("#focus li:nth-child(2)").getText().startsWith(chosen), chosen);
    assertTrue(browser.path().contains("ilya-sutskever+"), browser.path());
  }

  @Test
  void namesOfManyThingsAreReadableOrWaitUntilOneZoomsIn() {
    browser.open("/graph?lang=zh&limit=300&focus=" + PERSON.substring(1));
    browser.awaitThat("document.querySelector('#node-table button')");
    String nodes = "document.getElementById('graph')._cyreg.cy.nodes()";
    String smallest =
        "return Math.min(..." + nodes + ".map(n => n.numericStyle('font-size') * n.cy().zoom()))";
    assertTrue(((Number) browser.run(smallest)).doubleValue() > 11, "smallest name");
    String waiting = nodes + ".filter('[?quiet]').length";
    long before = ((Number) browser.run("return " + waiting)).longValue();
    assertTrue(before > 0, "nothing had to wait");
    for (int i = 0; i < 8; i++) {
      browser.see("#larger").click();
    }
    browser.awaitThat(waiting + " < " + before + " / 2");
    assertTrue(((Number) browser.run(smallest)).doubleValue() > 11, "smallest name, nearer");
  }

  @Test
  void cytoscapeLoadsTheExportForItWhole() {
    browser.open("/graph?lang=en&limit=10&focus=" + PERSON.substring(1));
    browser.awaitThat("document.querySelector('#node-table button')");
    String counts =
        "const done = arguments[arguments.length - 1];"
            + "fetch('/export?format=cytoscape&view=entities').then(r => r.json()).then(json => {"
            + " const cy = cytoscape({headless: true, elements: json.elements});"
            + " const {nodes, edges} = json.elements;"
            + " done([nodes.length > 10, edges.length > 10, cy.nodes().length === nodes.length,"
            + "  cy.edges().length === edges.length].join()); }).catch(e => done(String(e)));";
    assertEquals("true,true,true,true", browser.runLong(counts));
  }

  @Test
  void thePictureOfAllThatIsSeenIsSavedAsPng() throws IOException {
    browser.saveInto(folder);
    browser.open("/graph?lang=zh&limit=30&focus=" + PERSON.substring(1));
    browser.awaitThat("document.querySelector('#node-table button')");
    browser.see("#png").click();
    BufferedImage picture = ImageIO.read(browser.saved(folder.resolve("graph.png")).toFile());
    // Names stick out of what the things alone take.
    String things =
        "document.getElementById('graph')._cyreg.cy.nodes().boundingBox({includeLabels: false})";
    double width = 2 * ((Number) browser.run("return " + things + ".w")).doubleValue();
    double height = 2 * ((Number) browser.run("return " + things + ".h")).doubleValue();
    assertEquals(width + MARGIN, picture.getWidth(), MARGIN);
    assertEquals(height + MARGIN, picture.getHeight(), MARGIN);
    long colours =
        IntStream.range(0, picture.getHeight())
            .flatMap(y -> IntStream.range(0, picture.getWidth()).map(x -> picture.getRGB(x, y)))
            .distinct()
            .count();
    assertTrue(colours > 50, "colours: " + colours);
  }

  @Test
  void anExampleIsAskedInTheEditor() {
    browser.open("/sparql.html?lang=en&example=most-quoted");
    browser.see(".yasr table tbody tr");
    assertEquals("most-quoted", browser.see("#example").getAttribute("value"));
    assertTrue(browser.see(".example-about[data-example=most-quoted]").isDisplayed());
  }

  @Test
  void theEditorIsAsDarkAsThePage() {
    browser.open("/sparql.html?lang=zh&example=most-quoted");
    browser.prefer("dark");
    browser.see(".yasr table tbody tr");
    String page = browser.see("body").getCssValue("background-color");
    assertEquals(page, browser.see(".CodeMirror").getCssValue("background-color"));
    assertEquals("谁的观点最多", browser.see("#example option:checked").getText());
  }

  @Test
  void onAPhoneTheLatestYearsOfATimelineAreSeenAndTopicsAreReadable() {
    browser.fit(390, 844);
    try {
      browser.open(PERSON + "?lang=zh");
      WebElement topic = browser.see("#views .grid tbody th");
      assertTrue(topic.getSize().width > 90, topic.getSize().toString());
      WebElement all = browser.see("#views .grid thead th:last-child");
      assertTrue(all.getLocation().x + all.getSize().width <= 390, all.getLocation().toString());
    } finally {
      browser.fit(WIDTH, HEIGHT);
    }
  }

  @Test
  void aQueryInTheAddressIsAskedAndItsThingsLeadToTheirPages() {
    String query =
        "PREFIX yulu: <https://w3id.org/yulu/ontology#> SELECT ?c { ?c a yulu:Claim } LIMIT 5";
    String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8).replace("+", "%20");
    browser.open("/sparql.html?lang=en#query=" + encoded);
    String link = ".yasr tbody a[href^='/claim/']";
    String path = String.valueOf(browser.see(link).getDomAttribute("href"));
    browser.see(link).click();
    browser.see(".passage");
    assertTrue(browser.path().startsWith(path), browser.path() + " and not " + path);
  }

  @Test
  void whatIsNotThereHasAPageThatSearchesForIt() {
    browser.open("/person/sutskever-ilya?lang=en");
    assertEquals("The graph says nothing of this address", browser.see("h1").getText());
    assertReadable();
    browser.see("#problem-q").sendKeys(Keys.ENTER);
    assertEquals("Ilya Sutskever", browser.see(".items .person a").getText());
    // Chromium notes the status of the page itself; there is nothing else to note.
    assertEquals(List.of(), browser.complaints().stream().filter(c -> !c.contains("404")).toList());
  }

  @Test
  void theLanguageIsSwitchedAndKept() {
    browser.open(PERSON + "?lang=zh");
    browser.see(".tools a[hreflang=en]").click();
    browser.awaitThat("document.documentElement.lang === 'en'");
    assertEquals("Ilya Sutskever", browser.see("h1").getText());
    browser.see(".top nav a").click();
    browser.awaitThat("location.pathname === '/'");
    assertEquals("en", browser.run("return document.documentElement.lang"));
  }

  @Test
  void theReadersChoiceOfLightOrDarkIsKept() {
    browser.open("/");
    browser.see("#theme").click();
    browser.open(PERSON);
    assertEquals("true", browser.see("#theme").getAttribute("aria-pressed"));
    String dark = String.valueOf(browser.run("return getComputedStyle(document.body).color"));
    browser.see("#theme").click();
    browser.awaitThat("getComputedStyle(document.body).color !== '" + dark + "'");
    browser.run("localStorage.clear()");
  }

  @ParameterizedTest
  @CsvSource({
    "/?lang=en, .overview",
    "/person/ilya-sutskever?lang=zh, .timeline",
    "/concept/value-function?lang=en, .timeline",
    "/search?q=sutskever+value+function&lang=en, .held a",
    "/search?q=nothing-has-this-name&lang=zh, .lead",
    "/graph?focus=person/ilya-sutskever&lang=en, '#graph canvas'",
    "/sparql.html?example=most-quoted&lang=en, .yasr tbody tr",
    "/organization/openai?lang=zh, #relations",
    "/paper/attention-is-all-you-need?lang=en, #relations",
    "/system/alexnet?lang=zh, .contents",
    "/event/neurips?lang=en, .contents",
    "/ontology?lang=zh#Claim, .term:target",
    "/fragments?subject=yulu:Claim&lang=en, .triples"
  })
  void nothingSeriousKeepsAnybodyFromReading(String path, String ready) {
    browser.open(path);
    browser.see(ready);
    assertReadable();
  }

  @ParameterizedTest
  @CsvSource({
    ".statement a, mark",
    ".meta a[href^='/document/'], mark",
    ".meta a[href^='/occasion/'], .timeline"
  })
  void nothingSeriousKeepsAnybodyFromReadingWhatAPersonsPageLeadsTo(String link, String ready) {
    browser.open(PERSON + "?lang=en");
    String kind = browser.see(".title .kind").getText();
    browser.see("#views " + link).click();
    browser.awaitThat(
        "document.querySelector('.title .kind') && document.querySelector('.title .kind').textContent !== '"
            + kind
            + "'");
    browser.see(ready);
    assertReadable();
  }

  private static void assertReadable() {
    assertEquals(List.of(), accessibility.issues(browser), browser.path());
    browser.prefer("dark");
    assertEquals(List.of(), accessibility.issuesOfColour(browser), browser.path() + " in the dark");
  }
}
