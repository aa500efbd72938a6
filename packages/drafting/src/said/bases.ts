/**
 * How a source says that it knows: by the whole statement, by what the same source says beside it, and by
 * what the page says of who that is. Where none of these says, it is unstated.
 */
import type { SaidBasis } from './said.ts'
import { isQuoted, partAt, type Sheet } from './sheet.ts'
import { takesBack } from './taking-back.ts'
import { sameVoice, startOf, type Told, wordsAt } from './told.ts'

export function withBases(told: readonly Told[], sheet: Sheet): Told[] {
  const witnesses = told.filter((one) => isWitness(one, sheet))
  return told.map((one, index) => {
    const before = told[index - 1]
    if (
      before?.basis.kind === 'told-by' &&
      sameVoice(before.source, one.source) &&
      /^["“]?[Ss]o (?:the|it|they|he|she|that)\b/.test(wordsAt(sheet.text, one.words))
    )
      return { ...one, basis: before.basis }
    if (one.basis.kind === 'told-by' || one.basis.kind === 'holds' || one.isSummary) return one
    if (one.sourceAt === null && one.cue === '') return one
    const basis = basisOf(
      one,
      sheet,
      witnesses.some((other) => sameVoice(other.source, one.source)),
    )
    return { ...one, basis }
  })
}

const kind = (of: SaidBasis['kind']): SaidBasis => ({ kind: of, by: null })

const OWN_ACTS = new Set(['threaten', 'promise', 'demand', 'refuse', 'plan', 'ask', 'recant', 'doubt'])

function basisOf(one: Told, sheet: Sheet, isPresent: boolean): SaidBasis {
  const words = wordsAt(sheet.text, one.words).replace(/^["'“‘\s]+/, '')
  const self = selfIn(one, sheet) || /\b[Yy]ou could (?:not )?\p{Ll}+/u.test(words)
  if (HOLDS.test(words)) return kind('holds')
  if (VIEW.test(one.cue) || NOT_KNOWN.test(words)) return kind('own')
  if (speaksFor(one, sheet) && !/^(?:I|he|she)\b/i.test(words) && !OWN_ACTS.has(one.act))
    return kind(one.act === 'reject' && one.basis.kind === 'own' ? 'own' : 'unstated')
  if (self && SEES.test(words) && !CHANGED.test(words)) return kind('witnessed')
  if (SEEN.test(one.cue) || METER.test(words)) return kind('witnessed')
  if (OWN_ACTS.has(one.act) || CHANGED.test(words) || VIEW.test(one.cue)) return kind('own')
  if (isPresent && isScene(words)) return self && !HAPPENS.test(words) ? kind('own') : kind('witnessed')
  if (self && (ACTED.test(words) || FEELS.test(words))) return kind('own')
  if (one.within !== null && TO_THEM.test(words)) return kind('witnessed')
  if (one.basis.kind === 'witnessed') return one.basis
  return one.basis.kind === 'own' && KEEPS.has(one.act) ? one.basis : kind('unstated')
}

const KEEPS = new Set(['believe', 'reject'])

/** "We have the tape", "I took a picture". */
const HOLDS =
  /\b(?:I|[Ww]e)(?:['’]ve)? (?:have|has|hold|took) (?:it|them|a|the|that|this)\b.*\b(?:photos?|pictures?|video|footage|recording|dashcam|camera|film|tape|file|copy|chart|log|list|letter|receipt)\b|\bI (?:filmed|recorded|photographed)\b/

/** Whether the words speak of the source itself: "I", "we", or "he" in what is told of him. */
function selfIn(one: Told, sheet: Sheet): boolean {
  const words = wordsAt(sheet.text, one.words).replace(/^["'“‘\s]+/, '')
  if (isDirect(one, sheet))
    return (
      /\b(?:I|[Ww]e)\b(?!['’]?d? swear)|\bus\b/.test(words) ||
      /^(?:Sent|Saw|Was|Watched|Asked|sent|asked)\b/.test(words)
    )
  return (
    /^(?:he|she|they)\b/i.test(words) ||
    /\b(?:and|that|when) (?:he|she|they)\b/.test(words) ||
    /^sitting\b/.test(words)
  )
}

const isDirect = (one: Told, sheet: Sheet): boolean =>
  isQuoted(sheet, startOf(one) + 1) ||
  (['turn', 'entry'].includes(partAt(sheet, startOf(one))?.kind ?? '') &&
    partAt(sheet, startOf(one))?.speaker !== null &&
    one.within === null)

const SEES =
  /\b(?:I|[Ww]e|[Hh]e|[Ss]he|[Tt]hey)(?:['’](?:d|ve))?(?: (?:had|have|has|was|were|just|also|both|all|never|could|did not|didn['’]t|still|clearly))* (?:saw|see|seen|smelt|smelled|smell|watched|watching|counted|measured|noticed|looked (?:at|under|out)|look at|looked|witnessed|heard(?! (?:it|this|that|from|about|of))|felt(?= (?:no|one|a|an|the|any)\b))\b|\byou could (?:not )?(?:see|smell|hear|breathe)\b/i

/** What a source says of what it thinks, wants or takes back. */
const CHANGED = {
  test: (words: string): boolean =>
    takesBack(words) || /\bapologi[sz]|\bregret|\bI['’]m sorry\b|\b(?:seen|saw|heard) nothing\b/i.test(words),
}
/** What somebody does not know, or is sure of, is a thing of theirs. */
const NOT_KNOWN = /^(?:did|does|do) not (?:know|remember|recall)\b|\bno doubt in (?:my|his|her)\b/
const VIEW = /^(?:call|apologi|regret|express|think|thought|hope|fear|stands? by|descri)/i
const SEEN = /\b(?:saw|seen|watched|smelt|smelled|counted|noticed|measured)\b|\bheard\b(?! from)/i
const METER =
  /\b(?:meters?|gauges?|counters?|instruments?|thermometers?|detectors?|monitors?) (?:had )?(?:read|shown?|showed|registered|measured)\b|^it had shown\b|\bmeasured (?:none|no|nothing)\b/i
const HAPPENS =
  /\b(?:and|while|when) (?:he|she|they) (?:was|were) \p{Ll}+ing\b|\b(?:the|a|an|my|his|her|their|its|it|they|there|two|some|nobody|no one|you|soldiers?) (?:(?!i\b|we\b)\p{Ll}+ ){0,4}?(?:was|were|came|got|went|had|walked|fired|opened|blew|stopped|rolled|backed|backs|drove|stood|climbed|left|fell|ran|lit|read|kept|could|ignored|shouted|didn['’]t|did not)\b/iu

/** Past and told as it happened; no conclusion, no view, nothing that is always so. */
const isScene = (words: string): boolean =>
  !CONCLUDES.test(words) && (PAST.test(words) || !PRESENT.test(words))
const CONCLUDES =
  /^(?:It was the \p{Ll}+ that|It must|So the|I (?:know|think|believe|thought))|\b(?:will|would|can only)\b|\?$/u
const PAST =
  /\b(?:was|were|had|did|came|got|went|walked|fired|blew|stopped|saw|drove|stood|climbed|left|fell|ran|lit|kept|took|carried|\p{Ll}{3,}ed)\b/u
const PRESENT = /\b(?:is|are|has|have|does|do|can|\p{Ll}{3,}s)\b/u

const ACTED =
  /^(?:(?:and|but|then|yes) )*(?:I|[Ww]e|[Hh]e|[Ss]he)(?:['’](?:d|ve|m))?(?: (?:had|have|has|also|was|were|never|ever|not|am))* (?:\p{Ll}{2,}(?:ed|ing|en)|rang|rung|ran|sat|sent|met|wrote|told|made|went|gave|put|took|lost|left|fled|hid|hit|stood|not|in|on|at|up|asked|bought|read|jumped|gets|doesn|don)\b|^(?:Sent|sent|sitting)\b|^(?:he|she) had ever\b/iu
const FEELS =
  /\b(?:I|[Hh]e|[Ss]he|[Ww]e)(?:['’]m| am| was| is| are| were)? (?:know|knew|believe|think|thought|fear|feared|feel|felt|want|wanted|wish|wished|hope|stands? by|not permitted|sorry|on duty|done|have worked|has worked)\b|\b(?:was|were) (?:on duty|not permitted|not allowed)\b|^It is with\b|\bin (?:her|his|my) mind\b|\bthat was me\b|\bI meant|\bmeant it\b/i
const TO_THEM =
  /\b(?:at|on|for|turn(?:ing|ed)?|stopp?(?:ing|ed)?|beat|hit|told|into) (?:them|us|him|her)\b|\bshot\b(?! (?:had|has|was|is|were|went|would))/

/** Whether the page or the source's own words say that it was there. */
function isWitness(one: Told, sheet: Sheet): boolean {
  const words = wordsAt(sheet.text, one.words)
  const about = one.sourceAt ? aboutAt(one, sheet) : ''
  if (speaksFor(one, sheet)) return false
  if (THERE.test(about)) return true
  return one.within === null || one.basis.kind === 'witnessed'
    ? (selfIn(one, sheet) || SEES.test(words)) &&
        (SEES.test(words) || PLACE.test(words) || WITH_US.test(words)) &&
        !/\bnot (?:at|there|in)\b/.test(words)
    : false
}

const aboutAt = ({ sourceAt }: Told, { text }: Sheet): string =>
  sourceAt ? text.slice(sourceAt[0], sourceAt[1]).replace(/\s+/g, ' ') : ''

const THERE =
  /\bwho (?:survived|saw|watched|was (?:there|standing|on nights|sitting|driving)|had been (?:there|in)|drove|stood|fled|looked|checked (?:their|his|her)|saw them|treated)\b|^(?:[Dd]river who|[Ss]urvivor|[Ee]yewitness|[Aa] witness|[Tt]he guard at|[Tt]wo of the wounded)|\bpeople living beside\b/i
const PLACE =
  /\b(?:I|[Hh]e|[Ss]he|[Ww]e) (?:was|were|sat|stood|had been|lay)(?: \p{Ll}+)? (?:on|in|at|by|up|there|behind|under|standing|sitting|near|outside|across|next|with|\p{Ll}+ (?:feet|metres|meters|yards|cars|doors) (?:from|behind|away))\b|\bsitting in (?:his|her|my)\b|\bdrove (?:right )?past\b|\bI was\.?$/iu
const WITH_US =
  /\b(?:[Ww]e had stopped|looked at us|with us|at us|I signall?ed|signed for (?:it|that)|I got down|stopped them)\b/

/** A spokesman's "we" is the body's. */
function speaksFor(one: Told, sheet: Sheet): boolean {
  const name = one.source?.name ?? ''
  const at = one.source
    ? sheet.text.slice(Math.max(0, one.source.span[0] - BESIDE), one.source.span[1] + BESIDE)
    : ''
  const own = `${aboutAt(one, sheet)} ${near(at, name)}`
  return SPEAKS_FOR.test(own.replace(/\s+/g, ' '))
}

const BESIDE = 60
const SPEAKS_FOR =
  /\bspokes(?:man|woman|person)\b|\brepresentative\b|\bpress officer\b|\b(?:interior|prime|deputy|defence) minister\b|\bdirector\b|\bwoman in its office\b|\bman,/i

/** What stands beside a name within its own commas. */
function near(around: string, name: string): string {
  const at = around.indexOf(name)
  if (at < 0) return ''
  const before = /[^.;“”"\n]{0,40}$/.exec(around.slice(0, at))?.[0] ?? ''
  const after = /^,[^.,;“”"\n]{0,50},?/.exec(around.slice(at + name.length))?.[0] ?? ''
  return `${before.split(/\bsa(?:id|ys)\b/).at(-1) ?? ''}${name}${after}`
}
