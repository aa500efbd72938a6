/**
 * How near a capture comes to what a careful person copies out of the same page; README.md says what each
 * figure means.
 */
import type { About } from '../../packages/capture/src/captured.ts'
import { type Field, fieldsRight } from './fields.ts'
import type { Gold } from './gold.ts'
import { inOrder, inRuns, type Overlap } from './overlap.ts'
import { squeezed, wordsOf } from './words.ts'

/** What is scored of a capture. */
export interface Taken {
  /** The whole document. */
  readonly text: string
  /** The article view, its stretches joined with line ends. */
  readonly article: string
  readonly about: About
}

/** How many of the gold's strings are as they should be, and those that are not. */
export interface Share {
  readonly right: number
  readonly of: number
  readonly wrong: readonly string[]
}

export interface CaptureScore {
  readonly inOrder: Overlap
  readonly inRuns: Overlap
  /** Strings of `not` that are not in the article view. */
  readonly keptOut: Share
  /** Strings of `whole` that are in the text. */
  readonly whole: Share
  /** Strings of `hidden` that are not in the text. */
  readonly hidden: Share
  readonly fields: Readonly<Record<Field, boolean>>
}

export function scoreCapture(gold: Gold, { text, article, about }: Taken): CaptureScore {
  const [wanted, found] = [wordsOf(gold.article.join('\n')), wordsOf(article)]
  const [inArticle, inText] = [holds(article), holds(text)]
  return {
    inOrder: inOrder(wanted, found),
    inRuns: inRuns(wanted, found),
    keptOut: share(gold.not, (string) => !inArticle(string)),
    whole: share(gold.whole, inText),
    hidden: share(gold.hidden, (string) => !inText(string)),
    fields: fieldsRight(gold, about),
  }
}

function holds(text: string): (string: string) => boolean {
  const plain = squeezed(text)
  return (string) => plain.includes(squeezed(string))
}

function share(strings: readonly string[], isRight: (string: string) => boolean): Share {
  const wrong = strings.filter((string) => !isRight(string))
  return { right: strings.length - wrong.length, of: strings.length, wrong }
}
