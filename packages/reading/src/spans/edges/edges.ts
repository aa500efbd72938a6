/** Where the span model cuts source and cue apart in the wrong place, as the words themselves show. */
import { MIND_NOUNS } from '../../data/frames.ts'
import { isNameLike, isSomebody } from '../../layout/somebody.ts'
import { GAP } from '../../text/gaps.ts'
import { capital, isWord } from '../../text/name-words.ts'
import { wholePhraseStart } from '../../text/phrases.ts'
import { lowerAt, type Tokens, wordAt } from '../../text/tokens.ts'
import { framesOf } from '../grammar/complements.ts'
import type { Linked } from '../links/links.ts'
import type { Span } from '../links/spans.ts'

export function mendEdges(tokens: Tokens, linked: Linked): Linked {
  const whole = whatIsSaid(tokens, saidBehind(tokens, wholeName(tokens, onLine(tokens, linked))))
  return wholeClaim(
    tokens,
    ownClause(tokens, aboutRelative(tokens, beforeRelative(tokens, behindVerb(tokens, whole)))),
  )
}

/** A source that runs over a line's end is what stands on the side of its cue. */
function onLine({ gap }: Tokens, linked: Linked): Linked {
  const { source, cue } = linked
  if (!source) return linked
  let { from, to } = source
  for (let i = source.from + 1; i < source.to; i++) {
    if ((gap[i] ?? 0) < GAP.line) continue
    if (cue.from >= source.to) from = i
    else to = Math.min(to, i)
  }
  return { ...linked, source: { ...source, from, to } }
}

/** "President | Vask rejected": a name's last part is no part of the cue. */
function wholeName({ words }: Tokens, linked: Linked): Linked {
  const { source, cue } = linked
  let { from } = cue
  if (source?.to !== from) return linked
  while (from < cue.to - 1 && capital(words[from] ?? '')) from++
  return from === cue.from || capital(words[from] ?? '')
    ? linked
    : { ...linked, source: { ...source, to: from }, cue: { ...cue, from } }
}

/**
 * ", says the harbour office.": whoever ends the sentence behind the verb, where the source is a mere mark.
 */
function behindVerb(tokens: Tokens, linked: Linked): Linked {
  const { source, cue, contents } = linked
  const { words, sentence } = tokens
  if ((source && words.slice(source.from, source.to).some(isWord)) || words[cue.from - 1] !== ',')
    return linked
  let to = cue.to
  while (to < words.length && sentence[to] === sentence[cue.from] && !/^[.,;!?]$/.test(words[to] ?? '')) to++
  const name = words.slice(cue.to, to)
  if (name.length === 0 || name.length > LONGEST || !(isNameLike(name) || isSomebody(name))) return linked
  const said = contents.filter((content) => content.to <= cue.from)
  if (said.length === 0) return linked
  return { ...linked, source: { ...(source ?? cue), role: 'source', from: cue.to, to }, contents: said }
}

const LONGEST = 8

/** "Three boats sank, | says the pilot.": whoever ends the sentence, not the clause in front. */
function saidBehind(tokens: Tokens, linked: Linked): Linked {
  const { source, cue, contents } = linked
  const [name, more] = contents
  if (
    !source ||
    !name ||
    more ||
    name.from !== cue.to ||
    !/^(?:says|say|said)$/.test(wordAt(tokens, cue.from))
  )
    return linked
  const comma = wordAt(tokens, source.to) === ',' ? source.to : source.to - 1
  if (wordAt(tokens, comma) !== ',' || comma + 1 !== cue.from || !endsSentence(tokens, name.to)) return linked
  const words = tokens.words.slice(name.from, name.to)
  if (
    words.length > SHORT ||
    isWhoever(tokens, source) ||
    !(isSomebody(words) || isNameLike(words) || HANDLE.test(words[0] ?? ''))
  )
    return linked
  return {
    ...linked,
    source: { ...name, role: 'source' },
    contents: [{ ...source, role: 'content', to: comma }],
  }
}

/** Whether what stands before a phrase's first comma is somebody: "Ana Roy, a nurse, said". */
function isWhoever({ words }: Tokens, { from, to }: Span): boolean {
  const phrase = words.slice(from, to)
  const own = phrase.slice(0, phrase.indexOf(','))
  return isSomebody(own) || isNameLike(own)
}

/** Of whoever speaks in three words or a few. */
const SHORT = 4
const HANDLE = /^@[\w.]+$/

const endsSentence = ({ words, sentence }: Tokens, at: number): boolean =>
  sentence[at] !== sentence[at - 1] || /^[.!?]$/.test(words[at] ?? '')

/** "What the clerk says | is true": not what is true, but "what". */
function whatIsSaid(tokens: Tokens, linked: Linked): Linked {
  const { source, cue, contents } = linked
  const [said, more] = contents
  const what = (source?.from ?? 0) - 1
  if (!source || source.to !== cue.from || !said || more || said.from !== cue.to) return linked
  if (lowerAt(tokens, what) !== 'what' || !BE.test(lowerAt(tokens, said.from))) return linked
  return { ...linked, contents: [{ ...said, from: what, to: what + 1 }] }
}

const BE = /^(?:is|are|was|were|has|have|had|will|would|may|might|can|could|cannot|must|should)$/

/** "Her family, | who I spoke to,| say": whom the relative clause is about. */
function beforeRelative({ words, sentence }: Tokens, linked: Linked): Linked {
  const { source } = linked
  if (!source || source.to - source.from < 2 || !/^(?:who|which)$/.test(words[source.from] ?? ''))
    return linked
  const to = source.from - 1
  if (words[to] !== ',' || words[source.to - 1] !== ',') return linked
  let from = to
  while (
    from > 0 &&
    sentence[from - 1] === sentence[to] &&
    to - from < LONGEST &&
    isWord(words[from - 1] ?? '')
  )
    from--
  if (/^(?:but|and|yet|so|still)$/i.test(words[from] ?? '')) from++
  const found: Span = { ...source, from, to }
  return isSomebody(words.slice(from, to)) || isNameLike(words.slice(from, to))
    ? { ...linked, source: found }
    : linked
}

/** "The paper, which came out in Soil,| concludes": the relative clause's last words are no source. */
function aboutRelative(tokens: Tokens, linked: Linked): Linked {
  const { words, sentence } = tokens
  const { source, cue, contents } = linked
  if (!source || source.to > cue.from || words[cue.from - 1] !== ',') return linked
  let which = source.from - 1
  while (sentence[which] === sentence[cue.from] && words[which] !== ',' && isWord(words[which] ?? '')) which--
  if (words[which] !== ',' || !/^(?:who|which)$/.test(words[which + 1] ?? '')) return linked
  const from = wholePhraseStart(tokens, which - 1)
  const after = contents.filter((content) => content.from >= cue.to)
  if (from === undefined || after.length === 0) return linked
  return { ...linked, source: { ...source, from, to: which }, contents: after }
}

/** "The coroner states that the nurse| says that": a source is no clause, but a speaker and what is said. */
function ownClause({ words }: Tokens, linked: Linked): Linked {
  const { source, cue, contents } = linked
  const last = contents.at(-1)
  if (!source || !last || source.to !== cue.from || last.from < cue.to) return linked
  for (let that = source.from + 2; that < source.to - 1; that++) {
    if (words[that] !== 'that' || !isSayingVerb(words[that - 1] ?? '')) continue
    return {
      ...linked,
      source: { ...source, to: that - 1 },
      cue: { ...cue, from: that - 1, to: that },
      contents: [{ ...last, from: that }],
    }
  }
  return linked
}

const isSayingVerb = (word: string): boolean =>
  framesOf(word).some(
    ({ isClause, forms }) => isClause && forms.some((form) => form === 's' || form === 'past'),
  )

/** "Took offence at | suggestions that he lied": a claim that is answered is part of what is answered. */
function wholeClaim({ words }: Tokens, linked: Linked): Linked {
  const { cue, contents } = linked
  const noun = cue.to - 1
  const content = contents.find(({ from }) => from === cue.to)
  if (!content || cue.to - cue.from < 3 || words[cue.to] !== 'that' || !MIND_NOUNS.has(words[noun] ?? ''))
    return linked
  if (!/^(?:at|about|by|over|from)$/.test(words[noun - 1] ?? '')) return linked
  const whole = { ...content, from: noun }
  return {
    ...linked,
    cue: { ...cue, to: noun },
    contents: contents.map((each) => (each === content ? whole : each)),
  }
}
