/** Words by which it shows how a source knows, as parts of patterns and whole. */

/** Verbs that tell what happened. */
export const PAST =
  '(?:was|were|had|did|came|went|ran|fell|stood|lay|hung|drove|shook|hit|struck|broke|shut|stuck|sat|held|threw|' +
  'blew|burst|caught|flew|rang|began|kept|got|took|gave|left|put|said|told|saw|heard|felt|smelt|met|sent|made|' +
  'wrote|read|found|let|set|hid|lost|spoke|fled|paid|sold|brought|bought|cut|dug|slept|woke|knew|thought|' +
  '\\p{Ll}{3,}ed)'

const SENSES =
  '(?:saw|seen|see|watch(?:ed|ing)?|smel(?:t|led|l)|hear(?:d|ing)?(?! (?:it |this |that )?(?:from|that|about|of)\\b)|' +
  'felt(?! (?:that|sure|sorry|ashamed|safe))|notic(?:ed|ing)|count(?:ed|ing)|measured|recogni[sz]ed|tasted|' +
  'look(?:ed|ing)|witnessed|found|timed|spotted|observed)'
export const SENSED = new RegExp(`\\b${SENSES}\\b`, 'u')

/** Behind whoever does it, before the verb. */
const BETWEEN =
  "(?:['’](?:d|ve|m|re))?(?: (?:had|have|has|was|were|am|are|just|also|both|all|never|ever|only|then|myself|himself|herself|could|did|not|clearly|still|actually|once|even|now))*"
/** "I never saw", "he had counted". */
export const I_SENSED = new RegExp(`\\b(?:I|[Ww]e)${BETWEEN} ${SENSES}\\b`, 'u')
export const THEY_SENSED = new RegExp(
  `\\b(?:[Hh]e|[Ss]he|[Tt]hey|[Bb]oth|[Aa]ll|[Nn]one|[Ee]ach|[Nn]either)${BETWEEN} ${SENSES}\\b|^(?:had )?${SENSES}\\b`,
  'u',
)

/** Where somebody may stand to see. */
export const PLACE =
  'below|above|beside|near|next|under|behind|aboard|inside|outside|across|standing|sitting|up|by'
export const PLACED = new RegExp(
  `\\b(?:I|[Hh]e|[Ss]he|[Ww]e|[Tt]hey) (?:was|were|sat|stood|had been|lay|am)(?: \\p{Ll}+)? (?:on|in|at|there|with|${PLACE})\\b|\\bI was\\.?$`,
  'u',
)

/** What is smelt, heard or seen, by its name. */
export const SENSATION =
  /\b(?:smell\w*|smelt|stank|stink|reek\w*|sound\w*|noise|bang\w*|flash\w*|loud|quiet|silent|silence|dark|dim|bright|smoke|smoking|steam|fog|mist|cold|hot|warm|wet|dry|damp|soft|sweet|bitter|white|black|red|gr[ae]y|green|yellow|blue|brown|pink|orange|blood|bleeding|crack\w*|scream\w*|shout\w*|cry|cried|crying|rattl\w*|hiss\w*|rumbl\w*|crash\w*|thud\w*|audible|visible|flat|thick|like an?)\b/i

/** Parts of a body, a house or a street. */
export const THINGS =
  /\b(?:eyes?|ears?|hands?|face|throat|legs?|feet|foot|head|lips?|hair|skin|mouth|arms?|back|chest|knees?|fingers?|windows?|doors?|walls?|floor|roof|ground|stairs|street|yard|corridor|lamps?|lights?|road|bridge|gate|car|truck|van|boat)\b/i

export const FUTURE = /\b(?:will|would|shall|should|must|may|might|['’]ll|going to|won['’]t)\b/

/** What the source knows, thinks, wants. */
export const MIND =
  /\b(?:I|[Ww]e|[Hh]e|[Ss]he|[Tt]hey)(?:['’](?:m|re|d|ve))? ?(?:am|are|is|was|were|do|did|does|have|had)? ?(?:not |n['’]t |never )?(?:know|knew|believe|think|thought|fear|feared|want|wanted|wish|hope|hoped|sure|certain|sorry|regret|apologi[sz]e|meant?|doubt|suppose|guess|remember|recall|understand|stick|expect|trust|prefer|like|withdraw)\b/

export const NUMBER =
  /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|dozen)\b/i
export const PASSIVE = /\b(?:was|were|been|is|are|being) (?:\p{Ll}+ly )?\p{Ll}{3,}(?:ed|en|wn|ught|ld)\b/u
/** Done by others to whoever says "me", or from where they stood. */
export const TO_ME =
  /\b(?:handed|gave|sent|brought|showed|shown|told|hit|pushed|pulled|asked|stopped|passed) (?:me|us)\b|\b(?:at|to|past|under|behind|over|beside|above|around) (?:me|us)\b/
export const IMPERATIVE =
  /^(?:Please |Do not |Don['’]t |(?:Say|Fill|Keep|Leave|Send|Put|Get|Show|Tell|Count|Give|Stop|Release|Open|Publish|Resign|Bring|Hand|Free|Let|Ask|Go|Look|Come)\b)/
