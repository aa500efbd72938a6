/**
 * Endings that British and American English spell differently, each to one form. A fold, not a dictionary:
 * what it makes of other words is the same in both texts, so it does no harm.
 */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]{2})our(?=(?:s|ed|ing|able|ably|ite|ites|ful|less|er|ers|hood|ly)?$)/, 'or'],
  [/(?<=[a-z]{3})is(?=(?:e|es|ed|er|ers|ing|ation|ations|ational)$)/, 'iz'],
  [/(?<=[a-z]{2})ys(?=(?:e|es|ed|er|ers|ing)$)/, 'yz'],
  [/(?<=[a-z][aeiou])ll(?=(?:ed|er|ers|ing|or|ors)$)/, 'l'],
  [/(?<=[a-z]{2})tre(?=s?$)/, 'ter'],
  [/(?<=[a-z]{2})ence(?=s?$)/, 'ense'],
  [/(?<=[a-z]{2})ogue(?=s?$)/, 'og'],
  [/(?<=[a-z]{4})wards$/, 'ward'],
]

/** Words whose two spellings no ending tells. */
const WHOLE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    grey: 'gray',
    programme: 'program',
    programmes: 'programs',
    tyre: 'tire',
    tyres: 'tires',
    kerb: 'curb',
    plough: 'plow',
    storey: 'story',
    storeys: 'stories',
    jewellery: 'jewelry',
    aluminium: 'aluminum',
    cheque: 'check',
    cheques: 'checks',
    manoeuvre: 'maneuver',
    mum: 'mom',
    learnt: 'learned',
    burnt: 'burned',
    spelt: 'spelled',
    whilst: 'while',
    amongst: 'among',
    licence: 'license',
    practise: 'practice',
    sceptical: 'skeptical',
    ageing: 'aging',
    judgement: 'judgment',
    enrol: 'enroll',
    fulfil: 'fulfill',
  }),
)

/** One spelling for both, of a word in lower-case letters a–z. */
export function plainSpelling(word: string): string {
  const whole = WHOLE.get(word)
  if (whole !== undefined) return whole
  return ENDINGS.reduce((plain, [ending, to]) => plain.replace(ending, to), word)
}
