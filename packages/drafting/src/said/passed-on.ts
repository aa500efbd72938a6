/**
 * "Ada was told by a guard that …", "from a guard she heard that …": one report, and what the guard said in
 * it.
 */
import type { TextSpan } from '@hearsay/reading'
import { isBodyPage } from './findings.ts'
import { toldBy } from './hearsay.ts'
import { issuerOf } from './issuer.ts'
import { writerOf } from './listeners.ts'
import { paragraphAt } from './mend.ts'
import { firstPerson } from './people.ts'
import type { Mention } from './said.ts'
import { isConversation, type Sheet } from './sheet.ts'
import { freshId, PLAIN, shared, startOf, type Told, wordsAt } from './told.ts'

interface Passed {
  readonly who: TextSpan
  readonly by: TextSpan
  readonly said: TextSpan
  /** The words of the report: from the teller, or from whoever tells on. */
  readonly words: TextSpan
}

export function withPassedOn(told: readonly Told[], sheet: Sheet): Told[] {
  if (isConversation(sheet)) return [...told]
  const newId = freshId(told)
  return sheet.sentences.reduce<Told[]>(
    (all, sentence) => {
      const found = passedIn(sheet.text, sentence)
      if (!found || (isUs(found.who, sheet) && !isBodyPage(sheet))) return all
      return withOne(all, found, sentence, sheet, newId)
    },
    [...told],
  )
}

function withOne(
  told: readonly Told[],
  { who, by, said, words }: Passed,
  sentence: TextSpan,
  sheet: Sheet,
  newId: () => number,
): Told[] {
  const inside = told.filter((one) => shared(one.words, [said]) > 0)
  if (/^I\b/.test(sheet.text.slice(who[0])) && inside.some((one) => startOf(one) <= who[0])) return [...told]
  const best = inside.find(({ sourceAt }) => sourceAt && shared([sourceAt], [by]) > 0) ?? inside[0]
  const reports = told.some(
    (one) => best && one.id === best.within && one.sourceAt !== null && shared([one.sourceAt], [who]) > 0,
  )
  const tells = best?.sourceAt && shared([best.sourceAt], [who]) > 0 && shared(best.words, [by]) > 0
  if (reports || tells) return [...told]
  const source = whoIs(who, sentence, told, sheet)
  const teller = named(by, sheet)
  const outer: Told = { ...blank(words, source, newId(), sheet), act: 'report', basis: toldBy(teller) }
  const inner: Told = {
    ...(best ?? blank(said, teller, newId(), sheet)),
    words: [said],
    found: [teller.span],
    source: teller,
    sourceAt: teller.span,
    cue: 'told',
    within: outer.id,
    addressee: source,
    basis: { kind: 'unstated', by: null },
  }
  const isGone = (one: Told): boolean =>
    one.id === best?.id ||
    (one.within === null &&
      shared(one.words, [words]) * 2 > shared([words], [words]) &&
      one.words.length === 1) ||
    (inside.includes(one) && one.within !== best?.id)
  const gone = new Set(told.filter(isGone).map(({ id }) => id))
  const rest = told
    .filter(({ id }) => !gone.has(id))
    .map((one) =>
      one.within !== null && gone.has(one.within) && one.within !== inner.id
        ? { ...one, within: inner.id }
        : one,
    )
  return [...rest.map((one) => turnedTo(one, source, teller, sentence, sheet)), outer, inner].sort(
    (a, b) => startOf(a) - startOf(b),
  )
}

/** Behind it "she" is still whoever was told, not whoever told. */
function turnedTo(one: Told, who: Mention, teller: Mention, [, end]: TextSpan, sheet: Sheet): Told {
  const at = one.sourceAt
  if (!at || one.within !== null || startOf(one) < end) return one
  const block = paragraphAt(sheet, end - 1)
  if (startOf(one) >= block[1]) return one
  const isPronoun = /^(?:he|she|they)$/i.test(wordsAt(sheet.text, [at]))
  return isPronoun && one.source && teller.name.includes(one.source.name) ? { ...one, source: who } : one
}

function passedIn(text: string, [from, to]: TextSpan): Passed | null {
  const words = text.slice(from, to)
  for (const pattern of PATTERNS) {
    const groups = pattern.exec(words)?.indices?.groups
    if (!groups?.who || !groups.by || !groups.said) continue
    const at = ([start, end]: readonly number[]): TextSpan => [from + (start ?? 0), from + (end ?? 0)]
    const [who, by, said] = [at(groups.who), at(groups.by), at(groups.said)]
    const start = groups.way ? at(groups.way)[0] : Math.min(who[0], by[0])
    return { who, by, said, words: [start, Math.max(said[1], by[1] * Number(said[0] < who[0]))] }
  }
  return null
}

const isUs = (who: TextSpan, { text }: Sheet): boolean => /^(?:us|we)$/i.test(wordsAt(text, [who]))

const WHO = '(?<who>\\p{Lu}[^,.;:"“”]{1,60}?|[Hh]e|[Ss]he|[Tt]hey)(?:,\\s[^."“”]{2,60},)?'
const BY =
  "(?<by>(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Oo]ur|[Aa]nother|[Tt]wo|[Tt]hree|[Ff]our|[Ss]ome|[Ss]everal)\\s[\\p{L}’'-]+(?:\\s(?!on\\b|that\\b|in\\sthe\\s(?:morning|evening))[\\p{L}’'-]+){0,6}?|\\p{Lu}[\\p{L}’'.-]+(?:\\s\\p{Lu}[\\p{L}’'.-]+)*)(?:\\s\\([^)]*\\))?(?:,\\s[^,.]{3,50},)?"
const WHEN =
  '(?:\\s(?:on|in|at)\\s(?:the\\s)?[\\p{L}\\d]+(?:\\s(?:morning|night|evening|afternoon))?|\\s(?:yesterday|today|later|afterwards))?'
const SAID =
  '(?<said>[^.?!"“”]+?(?:["“][^"“”]+["”][^.?!"“”]*)?(?:\\d\\.\\d[^.?!]*)*)(?=[.?!;]|,\\s(?:he|she|they|and)\\b|$)'

/** A medium that a page has from another: "the agency", "the same paper". */
const OUTLET =
  'the\\s(?:same\\s)?(?:news\\s)?(?:agency|newspaper|paper|station|channel|broadcaster|website|magazine|wire)'

const PATTERNS = [
  `^(?:And\\s|But\\s)?${WHO}\\s(?:was|were|had\\sbeen|has\\sbeen|have\\sbeen)\\s(?:told|informed|warned|assured|advised)\\s(?<way>by\\s${BY}${WHEN}\\sthat\\s${SAID})`,
  `^(?<way>(?<who>I|[Ww]e)(?:\\s(?:am|was|are|were|have\\sbeen|had\\sbeen)|['’](?:m|re|ve\\sbeen))\\s(?:told|informed|warned|assured|advised)\\sby\\s${BY}${WHEN}\\sthat\\s${SAID})`,
  `^(?:And\\s|But\\s)?(?:\\p{Lu}\\p{Ll}+\\s(?=\\p{Ll}+\\s\\p{Lu}))?${WHO}\\s(?<way>(?:had\\s|has\\s)?(?:heard|learned|learnt|knows\\s(?:it\\s)?|has\\sit|had\\sit|have\\sit)\\sfrom\\s${BY}${WHEN}\\sthat\\s${SAID})`,
  `^(?<way>From\\s${BY}\\s(?<who>he|she|they|\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+)*)\\s(?:had\\s|has\\s)?(?:heard|learned|learnt|knows|understood)\\sthat\\s${SAID})`,
  `^(?:[^,.]{3,30},\\s)?${BY}\\s(?<way>(?:has\\s|have\\s|had\\s)?(?:confirmed|written|wrote|reported|admitted|stated|assured|replied|explained|declared)(?:\\sto)?\\s(?<who>us)(?:\\s(?:in|by)\\s[\\p{L}\\s]{3,20}?)?${WHEN}\\sthat\\s${SAID})`,
  `^(?<way>(?<said>[^.?!"“”]{8,}?)\\s(?:has|have|had|was|were)\\s(?:been\\s)?(?:confirmed|stated|admitted|reported|told)\\sto\\s(?<who>us)\\sby\\s${BY}(?=[.,]|$))`,
  `^["“](?<said>[^"“”]{8,}?),?["”],?\\s(?<way>(?<who>${OUTLET})\\s(?:cites|quotes|cited|quoted|quoted)\\s${BY}(?=[,.]|\\sas\\s|$))`,
  `^${BY},\\s(?<way>according\\sto\\s(?<who>${OUTLET}),\\s(?:observed|saw|watched|heard|said|says|stated)\\s(?:how\\s|that\\s)?${SAID})`,
]
  // A hard-wrapped page breaks its lines anywhere.
  .map((pattern) => new RegExp(pattern.replaceAll('\\s', '\\s+'), 'du'))

/** By name, where the name stands behind a description: "the contractor, Lund Works". */
function named(described: TextSpan, { page, text }: Sheet): Mention {
  const name = /^,\s((?:\p{Lu}[\p{L}’'.-]*\s)*\p{Lu}[\p{L}’'-]+)(?=[,.]|\s\p{Ll})/u.exec(
    text.slice(described[1]),
  )
  const from = described[1] + (name ? name[0].length - (name[1]?.length ?? 0) : 0)
  const span: TextSpan =
    name?.[1] && /^[^\p{Lu}]*$/u.test(text.slice(described[0] + 1, described[1]))
      ? [from, from + name[1].length]
      : described
  return { page, span, name: wordsAt(text, [span]), known: true, crowd: null }
}

/** "She" is whoever the page has said something of just before. */
function whoIs(who: TextSpan, sentence: TextSpan, told: readonly Told[], sheet: Sheet): Mention {
  const word = wordsAt(sheet.text, [who])
  const writer = word === 'I' ? writerOf(told, sheet) : null
  if (writer) return writer
  const issuer = /^(?:us|we)$/i.test(word) ? issuerOf(told, sheet) : null
  if (issuer) return issuer
  if (!/^(?:he|she|they)$/i.test(word)) return named(plain(who, sheet.text), sheet)
  const before = told.findLast(
    (one) => startOf(one) < sentence[0] && one.within === null && one.source?.known,
  )
  const block = sheet.paragraphs.find(([from, to]) => who[0] >= from && who[0] < to)
  const person = block ? firstPerson(sheet.text, [block[0], sentence[0]]) : null
  if (person && (!before?.source || startOf(before) < (block?.[0] ?? 0))) return named(person, sheet)
  return before?.source ?? named(who, sheet)
}

/** "Heartbroken sister Ada Quill" is Ada Quill. */
function plain([from, to]: TextSpan, text: string): TextSpan {
  const name = /(?:\p{Lu}[\p{Ll}'’-]+ )+\p{Lu}[\p{Ll}'’-]+$/u.exec(text.slice(from, to))
  const tail = /\s\p{Ll}+\s((?:\p{Lu}[\p{L}'’-]+ )*\p{Lu}[\p{L}'’-]+)$/u.exec(text.slice(from, to))
  const kept = /^(?:The|An?)\s/.test(text.slice(from, to)) ? undefined : (tail?.[1] ?? name?.[0])
  return kept === undefined ? [from, to] : [to - kept.length, to]
}

function blank(words: TextSpan, source: Mention, id: number, { page }: Sheet): Told {
  return {
    id,
    page,
    words: [words],
    found: [source.span],
    source,
    sourceAt: source.span,
    cue: 'told',
    ...PLAIN,
    chance: { words: TOLD_ON, source: TOLD_ON, basis: TOLD_ON },
  }
}

/** The share right of those that a sentence says were told on. */
const TOLD_ON = 0.8
