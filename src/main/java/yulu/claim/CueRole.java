package yulu.claim;

/** What a cue of {@code cues.csv} shows. */
enum CueRole {
  /** A verb after its subject: X 认为. */
  HOLDER,
  /** A phrase around its subject: 在 X 看来, according to X. */
  FRAME,
  /** A verb of asking. */
  ASK,
  /** The author speaks for himself. */
  NARRATOR,
  /** The text sets a scene or passes on; it claims nothing. */
  SCENE,
  /** Something is announced that comes later. */
  ANNOUNCE,
  GREETING,
  /** The whole sentence, when it is nothing else. */
  BACKCHANNEL,
  PREDICTED,

  /** 五年后, 最终: a time to come, of which something may be predicted. */
  AHEAD,

  /** 会, 将: what says, beside such a time, that something will be. */
  MODAL,
  /** 以后, 往后: at the head of a clause what follows is to come. */
  COMES,
  RECOMMENDED,
  /** 别, 不如: at the head of a clause a recommendation. */
  URGES,
  HEDGED,
  NEGATED,
  /** A letter, a post, a column is announced; what follows may be its words. */
  WRITES,
  /** Held by people in general. */
  COLLECTIVE,
  /** Who asks speaks so. */
  HOST,
  /** Who is asked speaks so. */
  GUEST,
  /** What somebody did in his life: 毕业于, 加入, 创办. */
  DEED,
  /** A word is explained to the reader: 是指, 的缩写. */
  GLOSS,
  /** How things are, or would be: 如果, 意味着, 关键. */
  ARGUES,
  /** An advertisement. */
  ADVERTISEMENT
}
