package yulu.relation;

/** The relations of the ontology; {@link #localName()} is the property's local name. */
public enum Predicate {
  AFFILIATED_WITH("affiliatedWith"),
  FOUNDED("founded"),
  AUTHORED("authored"),
  CREATED("created"),
  INTRODUCES("introduces"),
  STUDIED_UNDER("studiedUnder"),
  COLLEAGUE_OF("colleagueOf"),
  USES("uses"),
  PART_OF("partOf"),
  EVALUATED_ON("evaluatedOn"),
  AWARDED("awarded"),
  OUTPERFORMS("outperforms"),
  SUCCEEDS("succeeds");

  private final String localName;

  Predicate(String localName) {
    this.localName = localName;
  }

  public String localName() {
    return localName;
  }
}
