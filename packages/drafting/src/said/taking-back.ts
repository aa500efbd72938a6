/** Whether words take back what was said before. */
export const takesBack = (words: string): boolean => TAKES_BACK.test(words) && !KEEPS.test(words)

const TAKES_BACK =
  /\b(?:tak(?:e|es|ing)|took) (?:\p{L}+ ){0,3}?back\b|\bwithdr(?:aw|aws|ew|awn)\b|\bscratch that\b|\bforget (?:what|that) I\b|\b(?:I|he|she) (?:was|had been) wrong\b|\bretract|\bannul|\bshould not have been printed\b|\b(?:I|he|she) (?:misheard|made it up|was mistaken)\b/iu
const KEEPS =
  /(?:\bnot|n['’]t|\bnever|\bnothing)(?: \p{L}+)? (?:tak(?:e|ing)|withdraw|retract)\b|\btake back nothing\b/iu

/** The words by which it is done, and by which one says where one said it: nothing of what falls. */
export const TAKING = new Set(
  'take taken taking took back withdraw withdrew scratch want wish wished told said say report story word words forget wrong printed headline'.split(
    ' ',
  ),
)
