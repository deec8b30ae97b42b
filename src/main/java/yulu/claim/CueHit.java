package yulu.claim;

/** A cue at a place of a folded view. */
record CueHit(int begin, int end, Cue cue) {
  CueRole role() {
    return cue.role();
  }
}
