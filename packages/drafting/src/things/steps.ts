/** Sentences → the things in them, and what is said to happen to each. */
import type { TextSpan } from '@hearsay/reading'
import type { DraftParty } from '../parties/parties.ts'
import { sentencesIn } from '../said/sentences.ts'
import { shared } from '../said/told.ts'
import { partyAt, type Scene, speakerAt, subjectAt } from './actors.ts'
import { type Noun, nounsIn } from './nouns.ts'
import { PATTERNS, type Pattern, REASON, THING } from './patterns.ts'
import type { DraftStep } from './thing.ts'

/** A step of a thing as one sentence tells it. */
export interface Sight {
  readonly noun: Noun
  readonly page: number
  readonly sentence: TextSpan
  readonly cites: readonly number[]
  readonly step: DraftStep | null
  /** Who is said to have made it: taken, filmed, filled. */
  readonly maker: DraftParty | null
  /** What the source of these statements says that it has, or what it shows. */
  readonly known: 'holds' | 'through' | null
}

export function sightsOn(scene: Scene, blocks: readonly TextSpan[]): Sight[] {
  const found: Sight[] = []
  for (const block of blocks) {
    const sentences = sentencesIn(scene.text, block).filter(([start, end]) => end - start < LONGEST_SENTENCE)
    for (const [i, sentence] of sentences.entries()) {
      const next = sentences[i + 1]
      found.push(...inSentence(scene, sentence, next ?? null, found.at(-1)?.noun ?? null))
    }
  }
  return found
}

function inSentence(scene: Scene, sentence: TextSpan, next: TextSpan | null, last: Noun | null): Sight[] {
  const { text, page } = scene
  const nouns = nounsIn(text, sentence)
  const mentions = nouns.map((noun) => ({ noun, span: noun.span }))
  const meant = pronounsIn(text, sentence).flatMap((span) => {
    const of = nouns.findLast((noun) => noun.span[1] <= span[0]) ?? last
    return of && span[0] - of.span[1] < FARTHEST ? [{ noun: of, span }] : []
  })
  if (nouns.length === 0 && meant.length === 0) return []
  const cites = citedIn(scene, sentence)
  const plain = mentions.map(({ noun, span }): Sight => {
    const known = knownBy(text, sentence, span)
    return { noun, page, sentence, cites, step: null, maker: makerOf(scene, sentence, span), known }
  })
  const steps = [...mentions, ...meant].flatMap(({ noun, span }) => {
    const step = stepOf(scene, sentence, next, span, cites)
    return step ? [{ noun, page, sentence, cites, step, maker: null, known: null }] : []
  })
  return [...plain, ...steps]
}

/** Characters: what is longer is a list or no prose, and each pattern reads all of it for each thing. */
const LONGEST_SENTENCE = 2000

/** "I have it all on the dashcam", "the log shows a single upload". */
function knownBy(text: string, [from, to]: TextSpan, [start, end]: TextSpan): Sight['known'] {
  if (/\b(?:I|we)(?: still|['’]ve)? (?:have|got|kept|hold)\b[^.]{0,30}$/i.test(text.slice(from, start)))
    return 'holds'
  return /^(?: on the \p{L}+| itself)? (?:show|prove|reveal|indicate|record|suggest)(?:s|ed)?\b(?! nothing)/iu.test(
    text.slice(end, to),
  )
    ? 'through'
    : null
}

function makerOf(scene: Scene, [from]: TextSpan, [start]: TextSpan): DraftParty | null {
  const made = /\b(?:took|filmed|recorded|shot|made|drew up|wrote|filled|left)\s+(?:\p{L}+\s+)?$/iu.exec(
    scene.text.slice(from, start),
  )
  return made ? subjectAt(from, from + made.index, scene) : null
}

/** Characters between a thing and the word that means it. */
const FARTHEST = 500

/** Words that mean what was named before. */
function pronounsIn(text: string, [from, to]: TextSpan): TextSpan[] {
  return [
    ...text.slice(from, to).matchAll(/\b(?:it|them|these|those|this)\b(?!\s+(?:is|was|that|not)\b)/gi),
  ].map(({ index, 0: word }) => [from + index, from + index + word.length] as const)
}

function stepOf(
  scene: Scene,
  [from, to]: TextSpan,
  next: TextSpan | null,
  span: TextSpan,
  cites: readonly number[],
): DraftStep | null {
  const { text, page } = scene
  const end =
    next &&
    /^(?:It|They|He|She|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)(?: (?:has|have|had))? (?:declined|refused)\b/u.test(
      text.slice(...next),
    )
      ? next[1]
      : to
  // Blanks of the same length, so that a place in the pattern is a place of the page.
  const words = `${text.slice(from, span[0])}${THING}${text.slice(span[1], end)}`
  const back = span[1] - span[0] - 1
  for (const pattern of PATTERNS) {
    const found = pattern.pattern.exec(words)
    if (!found) continue
    const place = (index: number) => from + index + (from + index > span[0] ? back : 0)
    const verbAt = place(found.index)
    const other = found.groups?.other?.trim()
    const otherAt = other ? place(found.index + found[0].lastIndexOf(other)) : 0
    const otherParty = other ? partyAt(other, otherAt, scene, false) : null
    const subject = subjectOf(pattern, scene, from, verbAt, span)
    const ends = {
      from: null,
      to: null,
      [pattern.subject]: subject,
      ...(pattern.other ? { [pattern.other]: otherParty } : {}),
    }
    const statements = end === to ? cites : [...cites, ...citedIn(scene, next)]
    return {
      event: pattern.event,
      ...ends,
      why: needsReason(pattern)
        ? reasonIn(text, from, next && (end !== to || pattern.event === 'refused') ? next[1] : to)
        : null,
      cites: statements,
      restsOn: [{ page, span: [from, end] }],
      chance: pattern.chance,
    }
  }
  return null
}

/** The statements that a stretch of the page holds, or has a part of. */
const citedIn = ({ said, here }: Scene, stretch: TextSpan | null): number[] =>
  stretch === null ? [] : here.filter((index) => shared(said[index]?.words ?? [], [stretch]) > 0)

/** Who promises is who speaks; of a passive nobody is the subject but a body that speaks of itself. */
function subjectOf(
  { event }: Pattern,
  scene: Scene,
  from: number,
  verbAt: number,
  span: TextSpan,
): DraftParty | null {
  const { text, isOwn, meant, page } = scene
  const issuer = isOwn ? meant.issuer(page) : null
  if (event === 'promised' || (event === 'lost' && verbAt >= span[0]))
    return speakerAt(span[0], scene) ?? issuer
  if (verbAt >= span[0]) return issuer
  return /^requests?\b/i.test(text.slice(verbAt, verbAt + 9)) ? issuer : subjectAt(from, verbAt, scene)
}

const needsReason = ({ event }: Pattern): boolean =>
  event === 'refused' || event === 'withheld' || event === 'lost'

function reasonIn(text: string, from: number, to: number): string | null {
  const found = REASON.exec(text.slice(from, to))
  const words = found?.[1] ?? found?.[2]
  return words
    ? words
        .replace(/\s+/g, ' ')
        .replace(/^["“‘']|["”’'.,]+$/g, '')
        .trim()
    : null
}
