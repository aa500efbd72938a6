import type { Random } from '../../packages/weighing/src/testing/random.ts'
import {
  type Fact,
  type Language,
  type Line,
  linesOf,
  oneOf,
  placeFrom,
  type Story,
  saidIn,
  type Voice,
} from './stories.ts'

/** A page as a publisher puts it out. */
export interface Made {
  readonly language: Language
  readonly outlet: string
  /** EDTF. */
  readonly published: string | null
  readonly lines: readonly Line[]
  readonly text: string
}

/** What a publisher does with the sentences it prints. */
export interface Dress {
  readonly outlet?: string
  /** From this day of the month on, or undated. */
  readonly day?: number | null
  readonly isAgency?: boolean
  readonly isWrapped?: boolean
  /** From whom it says that it has the story. */
  readonly credit?: string | null
  readonly footer?: readonly string[]
}

/**
 * Two or three sentences to a paragraph, below a title and above what the publisher puts under every page.
 */
export function pageOf(random: Random, story: Story, lines: readonly Line[], dress: Dress = {}): Made {
  const { language, place } = story
  const { outlet = outletFrom(random, language), day = 3, isAgency, isWrapped, credit, footer = [] } = dress
  const body = paragraphs(random, sentencesOf(language, lines))
  const head = isAgency ? dateline(language, place, outlet, day) : ''
  const parts = [byline(language, credit), ...body.map((part, at) => (at === 0 ? head + part : part))]
  const text = [titleOf(language, lines), ...parts, ...(footer.length > 0 ? [footer.join(' ')] : [])]
    .filter((part) => part !== '')
    .map((part) => (isWrapped ? wrapped(part) : part))
    .join('\n\n')
  const published = day === null ? null : `2031-05-${String(day).padStart(2, '0')}`
  return { language, outlet, published, lines, text }
}

export function agencyPage(random: Random, story: Story, dress: Dress = {}): Made {
  return pageOf(random, story, linesOf(random, story.facts), { isAgency: true, ...dress })
}

function sentencesOf(language: Language, lines: readonly Line[]): string[] {
  const named = new Set<Voice>()
  return lines.map((line) => {
    const { voice } = line.fact
    const sentence = saidIn(language, line, voice !== null && named.has(voice))
    if (voice) named.add(voice)
    return sentence
  })
}

const KINDS = { en: ['Post', 'Gazette', 'Herald', 'Echo'], ar: ['صحيفة', 'جريدة', 'موقع', 'إذاعة'] } as const

export function outletFrom(random: Random, language: Language): string {
  const place = placeFrom(random, language).replace('بلدة ', '')
  const kind = oneOf(random, KINDS[language])
  return language === 'ar' ? `${kind} ${place}` : `The ${place} ${kind}`
}

function titleOf(language: Language, [first]: readonly Line[]): string {
  if (!first) return ''
  const fact: Fact = { ...first.fact, voice: null }
  return saidIn(language, { fact, way: (first.way + 1) % 3, form: 'plain' })
    .split(' ')
    .slice(0, 7)
    .join(' ')
}

function dateline(language: Language, place: string, outlet: string, day: number | null): string {
  if (language === 'ar') return `${place} - ${outlet}: `
  return `${place.toUpperCase()}, ${day ?? 3} May (${outlet}) - `
}

function byline(language: Language, credit: string | null | undefined): string {
  if (!credit) return ''
  return language === 'ar' ? `نقلا عن ${credit}` : `By our staff, with ${credit}`
}

function paragraphs(random: Random, sentences: readonly string[]): string[] {
  const found: string[] = []
  for (let at = 0; at < sentences.length; ) {
    const next = at + 1 + random.int(3)
    found.push(sentences.slice(at, next).join(' '))
    at = next
  }
  return found
}

/** Broken by hand at some 60 signs. */
function wrapped(text: string): string {
  return text.replace(/(.{40,60}) /g, '$1\n')
}
