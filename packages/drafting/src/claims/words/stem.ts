/** Irregular forms of English, each before its plain one. */
const IRREGULAR = new Map(
  `ate eat, became become, began begin, begun begin, bit bite, blew blow, blown blow, bought buy, broke break,
  broken break, brought bring, built build, burnt burn, came come, caught catch, children child, chose choose,
  cut cut, died die, dying die, drank drink, drawn draw, drew draw, driven drive, drove drive, drunk drunk,
  fallen fall, fed feed, feet foot, fell fall, felt feel, fled flee, flew fly, flown fly, fought fight, found find,
  gave give, given give, gone go, grew grow, held hold, hidden hide, hid hide, hung hang, kept keep, killed kill,
  knew know, laid lay, led lead, left leave, lent lend, lit light, lost lose, lying lie, made make, meant mean,
  men man, met meet, paid pay, people person, ran run, rang ring, rode ride, rose rise, rung ring, sank sink,
  sat sit, saw see, seen see, sent send, shone shine, shot shoot, showed show, shown show, slept sleep, slid slide,
  smelt smell, sold sell, sought seek, spent spend, spoke speak, spoken speak, spread spread, stole steal,
  stolen steal, stood stand, struck strike, stuck stick, sunk sink, swam swim, swore swear, sworn swear,
  taken take, taught teach, threw throw, thrown throw, told tell, took take, tore tear, torn tear, tried try,
  went go, women woman, woke wake, won win, wore wear, worn wear, wrote write, written write, lorries lorry`
    .split(/,\s*/)
    .map((pair) => pair.split(' ') as [string, string]),
)

/**
 * What a word shares with its other forms: "stopped", "stopping" and "stops" are "stop". Light: endings of
 * number and tense go, and an e behind them; "explosion" is not "explode".
 * @param word in lower case
 */
export function stem(word: string): string {
  const irregular = IRREGULAR.get(word)
  if (irregular !== undefined) return irregular
  if (word.length < 4 || /\d/.test(word)) return word
  const bare = word.replace(/(?:ies|ied)$/, 'y').replace(/(?<=ss|sh|ch|x|z)es$/, '')
  const cut = bare.replace(/(?<=[a-z]{3})(?:ing|ed)$/, '').replace(/(?<=[a-z]{2}[^su])s$/, '')
  const single = cut === bare ? cut : cut.replace(/([bdgkmnprt])\1$/, '$1')
  return single.length > 3 ? single.replace(/e$/, '') : single
}
