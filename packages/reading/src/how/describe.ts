/** Statements in tokens → statements with every field: parties, addressee, crowd, basis, act, modality, times, confidence. */

import { quotes } from '../layout/quotes.ts'
import { addressee } from '../spans/addressee.ts'
import type { Nested } from '../spans/nesting.ts'
import type { Span } from '../spans/spans.ts'
import type { Act, Crowd, Party, Statement, TextSpan } from '../statement.ts'
import { actOfPhrase, base } from '../text/cues.ts'
import { type Tokens, textSpan } from '../text/tokens.ts'
import { ALONE, agrees, isPronoun, type Resolved, type Speaker } from '../who/antecedents.ts'
import { type Cast, cast } from '../who/cast.ts'
import type { Kind } from '../who/kinds.ts'
import { isNoOne } from '../who/nobodies.ts'
import { resolve } from '../who/parties.ts'
import { act, modality } from './acts.ts'
import { basis } from './basis.ts'
import { confidence } from './confidence.ts'
import { crowd, groupBefore } from './crowds.ts'
import { times, timesWithin } from './times.ts'

/** @param nested in the order of the text. @param calibration the weights of `confidence`. */
export function describe(tokens: Tokens, nested: readonly Nested[], calibration: Float32Array): Statement[] {
  const everyone = cast(tokens)
  const parties = resolveAll(tokens, everyone, nested)
  const dates = times(tokens.text)
  const heard = new Map<number, Party | null>()
  nested.forEach((inner, i) => {
    if (inner.within === null || !inner.source || heard.get(inner.within) || !speaks(tokens, inner)) return
    if (confidence(calibration, inner) < HEARD) return
    if (parties[i] || !isNoOne(tokens, inner.source.from)) heard.set(inner.within, parties[i]?.party ?? null)
  })
  const held = Map.groupBy(
    nested.filter((n) => n.within !== null),
    (n) => n.within,
  )
  const sure: number[] = []
  const out: Statement[] = []
  for (const [i, linked] of byHolder(nested)) {
    const cueWords = tokens.words.slice(linked.cue.from, linked.cue.to)
    const contentWords = linked.contents.flatMap((c) => tokens.words.slice(c.from, c.to))
    const doing = act(cueWords, contentWords)
    sure[i] = confidence(calibration, linked) * (linked.within === null ? 1 : (sure[linked.within] ?? 1))
    out[i] = {
      source: linked.source ? [textSpan(tokens, linked.source)] : [],
      cue: [textSpan(tokens, linked.cue)],
      content: linked.contents.map((c) => textSpan(tokens, c)),
      within: linked.within,
      act: doing,
      speaker: parties[i]?.party ?? null,
      addressee: told(tokens, everyone, nested, parties, i),
      crowd: linked.source ? crowdOf(tokens, linked.source) : null,
      basis: basis(
        cueWords.map(base),
        contentWords.map((w) => w.toLowerCase()),
        heard.get(i)?.name ?? (heard.has(i) ? '' : null),
      ),
      modality: modality(cueWords, ownWords(tokens, linked, held.get(i) ?? []), doing),
      times: timesOf(tokens, dates, linked),
      confidence: sure[i] ?? 0,
    }
  }
  return out
}

/** How sure an inner statement must be for the outer one to count as hearsay. */
const HEARD = 0.35

/** The opening words of a statement's contents that are not the content of a statement inside it. */
function ownWords(tokens: Tokens, { contents }: Nested, inner: readonly Nested[]): string[] {
  const others = inner.flatMap((n) => n.contents)
  const own = (i: number): boolean => !others.some((c) => c.from <= i && i < c.to)
  return contents.flatMap((c) =>
    tokens.words.slice(c.from, Math.min(c.to, c.from + OPENING)).filter((_, k) => own(c.from + k)),
  )
}

/** Mood shows in the first words of a content; looking no further keeps the whole linear. */
const OPENING = 40

function crowdOf(tokens: Tokens, { from, to }: Span): Crowd | null {
  const found = crowd(tokens.words.slice(from, to), tokens.words.slice(Math.max(0, from - 4), from))
  if (!found?.quantifier || found.low !== null || found.high !== null) return found
  let start = from
  while (start > 0 && from - start < GROUP_REACH && tokens.paragraph[start - 1] === tokens.paragraph[from])
    start--
  return { ...found, ...groupBefore(tokens.words.slice(start, from)) }
}

/** How far back, in tokens, "Of the 20 to 25 people …" still says what "most" and "some" are taken from. */
const GROUP_REACH = 80

/** Whether a statement is something said, so that passing it on is hearsay; thinking and wanting are not. */
function speaks(tokens: Tokens, { cue }: Nested): boolean {
  const forms = tokens.words.slice(cue.from, cue.to).map(base)
  const doing = actOfPhrase(forms)
  return doing !== undefined && !SILENT.has(doing) && !forms.includes('not') && !forms.includes('agree')
}

const SILENT: ReadonlySet<Act> = new Set(['believe', 'plan', 'doubt', 'reject', 'refuse'])

/** Statements with their index, every holder before what it holds. */
function byHolder(nested: readonly Nested[]): [number, Nested][] {
  const depth = (n: Nested): number => {
    let levels = 0
    for (let at = n.within; at !== null; at = nested[at]?.within ?? null) levels++
    return levels
  }
  return [...nested.entries()].sort((a, b) => depth(a[1]) - depth(b[1]) || a[0] - b[0])
}

function resolveAll(tokens: Tokens, everyone: Cast, nested: readonly Nested[]): (Resolved | null)[] {
  const parties: (Resolved | null)[] = []
  const speakers: Speaker[] = []
  const quoted = quotes(tokens).inside
  nested.forEach(({ source, within }, i) => {
    const holder = within === null ? null : (parties[within] ?? null)
    const found = source
      ? resolve(tokens, everyone, [source.from, source.to], { speakers, holder, quoted })
      : null
    parties[i] = found
    if (!found || !source || found.party.by === 'unresolved') return
    speakers.push({ who: found.mention, from: source.from, to: source.to })
    if (speakers.length > 32) speakers.shift()
  })
  return parties
}

/** The party told; for a pronoun, the latest other party that fits. */
function told(
  tokens: Tokens,
  everyone: Cast,
  nested: readonly Nested[],
  parties: readonly (Resolved | null)[],
  i: number,
): Party | null {
  const linked = nested[i]
  if (!linked) return null
  const earlier = earlierParties(tokens, nested, parties, i)
  const after = linked.contents.find((c) => c.from >= linked.cue.to)
  const found = linked.told
    ? ([linked.told.from, linked.told.to] as const)
    : addressee(tokens, [linked.cue.from, linked.cue.to], after?.from ?? -1)
  // "Warned Ana Roy": whoever stands behind the verb may be the one who speaks.
  if (!found || (linked.source && found[0] < linked.source.to && found[1] > linked.source.from)) return null
  const word = (tokens.words[found[0]] ?? '').toLowerCase()
  const holder = linked.within === null ? null : parties[linked.within]
  if (holder && SELF.has(word)) return { ...holder.party, by: 'self' }
  const alone = (): Party | null => resolve(tokens, everyone, found, ALONE)?.party ?? null
  if (found[1] - found[0] > 1 || !isPronoun(word)) return alone()
  const fit = earlier.find(({ party }) => party.by !== 'unresolved')
  return fit && agrees(word, fit.kind) ? { ...fit.party, by: 'pronoun' } : alone()
}

const SELF = new Set(['me', 'us', 'i', 'we'])

/** Speakers of the statements around and before this one, nearest first, its own left out. */
function earlierParties(
  tokens: Tokens,
  nested: readonly Nested[],
  parties: readonly (Resolved | null)[],
  i: number,
): { party: Party; kind: Kind }[] {
  const found: { party: Party; kind: Kind }[] = []
  const within = nested[i]?.within ?? null
  for (const j of [within, ...Array.from({ length: 6 }, (_, k) => i - 1 - k)]) {
    const { party, mention } = (j === null ? null : parties[j]) ?? {}
    if (
      party &&
      mention &&
      party.name !== parties[i]?.party.name &&
      /^\p{Lu}/u.test(tokens.text.slice(...party.mention))
    )
      found.push({ party, kind: mention.kind })
  }
  return found
}

/** The text's times in the contents, and in the rest of the cue's sentence near the cue. */
function timesOf(tokens: Tokens, all: readonly TextSpan[], { cue, contents }: Nested): TextSpan[] {
  const near: TextSpan = [
    tokens.start[cue.from] ?? 0,
    tokens.end[Math.min(tokens.end.length - 1, cue.to + 7)] ?? 0,
  ]
  const found = [...contents.map((c) => textSpan(tokens, c)), near].flatMap((span) => timesWithin(all, span))
  return [...new Set(found)].sort((a, b) => a[0] - b[0])
}
