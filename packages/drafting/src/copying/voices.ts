import { type Span, wordsOf } from '@hearsay/text'
import type { Page } from '../page.ts'

/** Whose statement takes up most of a stretch of a page; null where the page itself speaks. */
export type SpokenBy = (span: Span) => string | null

interface Part extends Span {
  readonly voice: string
}

/**
 * By the page's statements, the outermost, for those are whom it hears; where nobody read it, by its cues.
 */
export function spokenBy(page: Page): SpokenBy {
  const parts = partsOf(page)
  return (span) => {
    const over = new Map<string, number>()
    for (const { start, end, voice } of parts) {
      const shared = overlap(span, start, end)
      if (shared > 0) over.set(voice, (over.get(voice) ?? 0) + shared)
    }
    const [best] = [...over].sort(([, one], [, other]) => other - one)
    return best && best[1] * 4 > span.end - span.start ? best[0] : null
  }
}

/** The stretches of a page in which somebody else speaks, cues and names with them, in order. */
export function partsOf(page: Page): Part[] {
  const { statements } = page.reading
  if (statements.length === 0) return cuedParts(page.text)
  return statements
    .flatMap(({ content, source, cue, speaker, within }) =>
      within === null && speaker
        ? [...content, ...source, ...cue].map(([start, end]) => ({
            start,
            end,
            voice: voiceKey(speaker.name),
          }))
        : [],
    )
    .sort((a, b) => a.start - b.start)
}

/** An Arabic cue, behind which a name stands up to the next mark: "قال فلان، مدير المرفأ: …". */
const CUE =
  /(?<!\p{L})[وف]?(?:قال|قالت|أفاد|أفادت|ذكر|ذكرت|أكد|أكدت|أضاف|أضافت|أوضح|أوضحت|صرح|صرحت|بحسب|حسب)\s+(?<name>\p{L}+(?:\s+\p{L}+){0,3}?)(?=\s*[،:.«"]|\s+(?:إن|أن|بأن|بأنه|أنه|إنه|في)\s)/gu
const SENTENCE = /[^.!؟\n]+/g

/** Sentences with a cue; of several cues the last. Cues are looked for once, not from every place before. */
function cuedParts(text: string): Part[] {
  const cues = [...text.matchAll(CUE)]
  let next = 0
  return [...text.matchAll(SENTENCE)].flatMap(({ index: start, 0: sentence }) => {
    const first = next
    while ((cues[next]?.index ?? Infinity) < start + sentence.length) next++
    const cue = next > first ? cues[next - 1] : undefined
    if (!cue) return []
    const end = Math.max(start + sentence.length, cue.index + cue[0].length)
    return [{ start, end, voice: voiceKey(cue.groups?.name ?? '') }]
  })
}

function overlap({ start, end }: Span, from: number, to: number): number {
  return Math.max(0, Math.min(end, to) - Math.max(start, from))
}

/** The last word of a name, folded: a surname where there is one. */
export function voiceKey(name: string): string {
  return wordsOf(name).keys.at(-1) ?? name
}
