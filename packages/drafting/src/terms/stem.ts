/** Irregular forms of English, each before its plain one. */
const IRREGULAR = new Map(
  `ate eat, became become, began begin, begun begin, bit bite, blew blow, blown blow, bled blood, bought buy,
  broke break, broken break, brought bring, built build, burnt burn, came come, caught catch, children child,
  chose choose, cut cut, dead die, death die, died die, dying die, drank drink, drawn draw, drew draw, driven drive,
  drove drive, drunk drink, dug dig, fallen fall, fed feed, feet foot, fell fall, felt feel, fled flee, flew fly,
  flown fly, fought fight, found find, gave give, given give, gone go, grew grow, gunmen gunman, heard hear, held hold,
  hidden hide, hid hide, hung hang, kept keep, knew know, knives knife, laid lay, led lead, left leave, lent lend,
  lit light, lost lose, lying lie, made make, meant mean, men man, met meet, paid pay, people person,
  policemen policeman, ran run, rang ring, rode ride, rose rise, rung ring, sank sink, sat sit, saw see, seen see,
  sent send, shone shine, shot shoot, showed show, shown show, slept sleep, slid slide, smelt smell, sold sell,
  sought seek, spent spend, spilt spill, spoke speak, spoken speak, stole steal, stolen steal, stood stand,
  struck strike, stuck stick, sunk sink, swam swim, swore swear, sworn swear, taken take, taught teach, threw throw,
  thrown throw, told tell, took take, tore tear, torn tear, tried try, went go, women woman, woke wake, won win,
  wore wear, worn wear, wound wound, wrote write, written write`
    .split(/,\s*/)
    .map((pair) => pair.split(' ') as [string, string]),
)

/** Endings of number, tense and kind of word, the longest first, and what stands for them. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:fulness|iveness|ization|ational)$/, ''],
  [/(?:ations?|ments?|ions?|ness|ings?|ity|edly)$/, ''],
  [/(?:ies|ied)$/, 'y'],
  [/(?:ers?|ed|ly|es|al)$/, ''],
  [/(?<![su])s$/, ''],
]
/** What must be left of a word, in letters. */
const LEAST = 3

/** What Arabic writes onto a word: "and", "the", "for", and endings of number and person. */
const ARABIC_START = /^(?:و|ف)?(?:بال|كال|لل|ال)?(?=[\u0621-\u064a]{3})/
const ARABIC_END = /(?<=[\u0621-\u064a]{3})(?:هما|كما|ات|ون|ين|ان|وا|ها|هم|نا|ه)$/

/**
 * What a word shares with its other forms: "stopped", "stopping" and "stops" are one, as are "explosion" and
 * "explosions". Rough: it tells what statements are about, and is read by nobody.
 * @param word in lower case; of Arabic, as `keyOf` folds it
 */
export function stem(word: string): string {
  if (/^\p{Script=Arabic}/u.test(word)) return arabicStem(word)
  const plain = IRREGULAR.get(word) ?? word
  if (plain.length <= LEAST || /\d/.test(plain)) return plain
  for (const [ending, instead] of ENDINGS) {
    const bare = plain.replace(ending, '')
    if (bare !== plain && bare.length >= LEAST) return tidy(bare + instead)
  }
  return tidy(plain)
}

/** Without what is written onto a word of Arabic, as `keyOf` folds it. */
export function arabicStem(word: string): string {
  return word.replace(ARABIC_START, '').replace(ARABIC_END, '')
}

/** One letter where an ending doubled it, no silent e, and i for y. */
function tidy(bare: string): string {
  const single = bare.replace(/([bdfgkmnprtv])\1$/, '$1')
  const short = single.length > LEAST ? single.replace(/e$/, '') : single
  return short.length > LEAST ? short.replace(/y$/, 'i') : short
}
