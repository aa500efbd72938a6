const ENGLISH = `a about above across after again against ago all almost along already also although always am among an and
  another any anybody anyone anything are around as ask asked asks at away back be because been before began behind
  being believe believed best better between big both but by call called came can cannot claim claimed claims come
  comes could day days did do does doing done down during each either else enough even ever every everybody
  everyone everything far few find first for found from gave get gets getting give given go goes going gone good
  got had half happen happened has have having he hear heard her here hers herself him himself his hour hours how
  however i if in indeed into is it its itself just keep kept kind knew know known knows last later least left less
  let like little long look looked lot made make makes man many may maybe me mean men might mine minute minutes more
  morning most mr mrs ms much must my myself near never new next no nobody none nor not nothing now of off often oh
  old on once one ones only onto or other others our ours out over own part perhaps person place possible put quite
  rather really reported right said same saw say saying says see seen set several shall she should show showed
  shown since so some somebody someone something soon speak spoke stand still such sure take taken tell than that
  the their theirs them themselves then there these they thing things think this those though thought three through
  time times to today together told tomorrow tonight too took toward towards tried two under until up upon us used
  very want wanted was way we week weeks well went were what when where whether which while who whole whom whose why
  will with within without woman women word words would year years yes yesterday yet you your yours monday tuesday
  wednesday thursday friday saturday sunday january february march april june july august september october november
  december don doesn didn isn wasn weren won wouldn couldn shouldn aren hasn haven hadn ain ll ve re four five six
  seven eight nine ten eleven twelve quarter o'clock whoever`

/** As `keyOf` folds them. */
export const LIGHT_ARABIC: readonly string[] =
  `في من على الى عن مع ان انه انها التي الذي الذين هذا هذه ذلك تلك كان كانت يكون هو هي هم نحن انا لم لا ما
  لن قد كل بعد قبل بين حتى عند عندما اذا او ثم لكن غير ايضا اي كما حيث منذ خلال ضد حول قال قالت وقال وقالت
  اضاف واضاف اضافت واضافت يقول تقول به بها له لها لهم عليه عليها فيه فيها منه منها وهو وهي كانوا اليوم امس
  يوم وفي ومن وعلى وان ولم ولا`.split(/\s+/)

/**
 * Words that say nothing of what a statement is about: grammar, speaking and knowing, time, and light verbs.
 */
export const LIGHT: ReadonlySet<string> = new Set([...ENGLISH.split(/\s+/), ...LIGHT_ARABIC])
