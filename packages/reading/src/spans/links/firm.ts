/**
 * Whether a statement that was found inside a content is sure enough to be kept: better none than a wrong
 * one.
 */
import type { Linked } from './links.ts'

/** The least sureness; of those about nobody more is asked. */
const WEAKEST = { sourced: 0.2, sourceless: 0.55 }

export function isFirm(linked: Linked): boolean {
  const sure = linked.cue.sure * Math.min(1, ...linked.contents.map((content) => content.sure))
  return sure >= (isAboutSomebody(linked) ? WEAKEST.sourced : WEAKEST.sourceless)
}

/** With a source, or the subject of a passive in its place. */
const isAboutSomebody = ({ source, told, contents, cue }: Linked): boolean =>
  source !== undefined || told !== undefined || contents.some((c) => c.to <= cue.from)
