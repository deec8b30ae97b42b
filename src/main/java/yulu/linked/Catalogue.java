package yulu.linked;

import java.util.List;

/**
 * What the descriptions of the data set tell.
 *
 * @param site the data set
 * @param address where this copy is served, such as {@code http://localhost:3030}
 * @param version of the graph
 * @param dumps the files to download, as far as they are written
 */
public record Catalogue(Site site, String address, String version, List<Dump> dumps) {
  static final String TITLE_EN = "Yulu, a graph of recorded sayings";
  static final String TITLE_ZH = "语录：言论记录知识图谱";
  static final String ABOUT_EN =
      "Who said what, about what, when, and where exactly that stands in the text: claims with"
          + " their claimants and evidence, and the people, organizations, concepts, works, systems"
          + " and events that they are about.";
  static final String ABOUT_ZH = "谁在何时就何事说了什么，依据原文的哪一处：观点、主张者与原文依据，以及所涉及的人物、机构、概念、作品、系统和事件。";

  public Catalogue {
    dumps = List.copyOf(dumps);
  }
}
