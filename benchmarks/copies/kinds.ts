import type { Random } from '../../packages/weighing/src/testing/random.ts'
import { agencyPage, type Dress, type Made, outletFrom, pageOf } from './pages.ts'
import {
  bodyFrom,
  type Language,
  LEXICON,
  type Line,
  linesOf,
  otherStoryOf,
  type Story,
  storyFrom,
  type Voice,
  voiceFrom,
} from './stories.ts'

/** Two pages, of which the second may have taken from the first. */
export interface Twin {
  readonly original: Made
  readonly other: Made
}

type Make = (random: Random, language: Language) => Twin

/** What copies do with a story. */
const MANNERS = {
  verbatim: (_random, lines) => lines,
  'lightly edited': (random, lines) =>
    lines.filter(() => !random.chance(0.1)).map((line) => edited(random, line, 0.2)),
  cut: (_random, lines) => lines.slice(0, Math.ceil(lines.length * 0.3)),
  'added to': (random, lines, story) => {
    const half = lines.filter((_, at) => at % 2 === 0)
    return amid(random, half, linesOf(random, otherStoryOf(random, story).facts.slice(2)))
  },
  'its first paragraphs taken': (random, lines, story) => {
    const from = random.int(3)
    return amid(
      random,
      lines.slice(from, from + 3),
      linesOf(random, otherStoryOf(random, story).facts.slice(2)),
    )
  },
  'retold, its quotations kept': (random, lines) => retold(random, lines, 'quoted'),
  'retold throughout': (random, lines) => retold(random, lines, 'reported'),
  'two of its voices retold': (random, lines, story) => {
    const voices = [...new Set(lines.flatMap(({ fact }) => fact.voice ?? []))].slice(0, 2)
    const said = lines.filter(({ fact }) => fact.voice !== null && voices.includes(fact.voice))
    const taken = said.map((line, at) => (at % 3 === 0 ? line : inOtherWords(line)))
    return amid(random, taken, linesOf(random, otherStoryOf(random, story).facts, 1))
  },
} satisfies Readonly<
  Record<string, (random: Random, lines: readonly Line[], story: Story) => readonly Line[]>
>

export type Manner = keyof typeof MANNERS
export const COPIES = Object.keys(MANNERS) as Manner[]

/** A page that took from another, in a manner; both dressed as their publishers dress them. */
export function takenIn(
  random: Random,
  story: Story,
  original: Made,
  manner: Manner,
  dress: Dress = {},
): Made {
  const lines = MANNERS[manner](random, original.lines, story)
  const isWrapped = random.chance(0.5)
  return pageOf(random, story, lines, { day: 4, isWrapped, ...dress })
}

export function copyOf(random: Random, language: Language, manner: Manner): Twin {
  const story = storyFrom(random, language)
  const original = agencyPage(random, story)
  return { original, other: takenIn(random, story, original, manner) }
}

/** Pages that share something, and neither has it from the other. */
export const NO_COPIES = {
  'another report of the event': (random, language) => {
    const story = storyFrom(random, language)
    // Two who write of one thing by themselves do not hit upon one sentence.
    const original = pageOf(random, story, linesOf(random, story.facts, 0), { isAgency: true })
    const own = linesOf(random, otherStoryOf(random, story).facts, 1)
    return { original, other: pageOf(random, story, own, { day: 4, isAgency: true }) }
  },
  'one speech quoted by both': (random, language) => {
    const story = storyFrom(random, language)
    const speech = speechOf(random, voiceFrom(random, language), language, 3, 'quoted')
    return bothWith(random, story, speech)
  },
  'one press release used by both': (random, language) => {
    const story = storyFrom(random, language)
    const release = speechOf(random, bodyFrom(random, language), language, 7, 'reported').map((line, at) =>
      at % 3 === 0 ? ({ ...line, form: 'quoted' } as const) : line,
    )
    return bothWith(random, story, release)
  },
  'the same footer': (random, language) => {
    const group = outletFrom(random, language)
    const footer = LEXICON[language].footers.map((line) => line.replace('#', group))
    const page = () => agencyPage(random, storyFrom(random, language), { footer })
    return { original: page(), other: page() }
  },
} satisfies Readonly<Record<string, Make>>

export type NoCopy = keyof typeof NO_COPIES

function edited(random: Random, line: Line, share: number): Line {
  return random.chance(share) ? { ...line, way: (line.way + 1 + random.int(2)) % 3 } : line
}

/** Every sentence in another way, and out of order; of what is between quotation marks, one half stays so. */
function retold(random: Random, lines: readonly Line[], form: Line['form']): Line[] {
  const turned = lines.map((line) =>
    form === 'quoted' && line.form === 'quoted' && random.chance(0.5)
      ? line
      : { ...inOtherWords(line), form: line.form === 'plain' ? line.form : ('reported' as const) },
  )
  const middle = Math.ceil(turned.length / 2)
  return [...turned.slice(0, 3), ...turned.slice(middle), ...turned.slice(3, middle)]
}

function inOtherWords(line: Line): Line {
  return { ...line, way: (line.way + 1) % 3 }
}

function amid(random: Random, taken: readonly Line[], own: readonly Line[]): Line[] {
  const at = random.int(own.length)
  return [...own.slice(0, at), ...taken, ...own.slice(at)]
}

/** So many things that one voice says, to everybody in the same words. */
function speechOf(
  random: Random,
  voice: Voice,
  language: Language,
  length: number,
  form: Line['form'],
): Line[] {
  const { facts } = storyFrom(random, language)
  return facts.slice(0, length).map((fact) => ({ fact: { ...fact, voice }, way: random.int(3), form }))
}

function bothWith(random: Random, story: Story, speech: readonly Line[]): Twin {
  const page = (day: number) =>
    pageOf(random, story, amid(random, speech, linesOf(random, otherStoryOf(random, story).facts.slice(2))), {
      day,
    })
  return { original: page(3), other: page(4) }
}
