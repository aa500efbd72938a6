import type { Desk } from '@hearsay/store'
import type { Alteration } from './altered.ts'
import { heldPage } from './held.ts'
import { outerCalled } from './named.ts'
import type { Place } from './outcome.ts'
import { type WordsGiven, wordsGiven } from './words-given.ts'

/**
 * How a form would have a proposal before it is accepted; as it is where the form says nothing.
 * @throws {WrongError}
 */
export async function alterationIn(
  desk: Desk,
  { caseId, page }: Place,
  { within, ...words }: WordsGiven & { readonly within: string },
): Promise<Alteration> {
  const isAsRead = [within, ...Object.values(words)].every((value) => value.trim() === '')
  if (isAsRead) return {}
  const { value: of } = await desk.reader.load(caseId)
  const held = await heldPage(desk, caseId, of, page)
  const outer = held && outerCalled(of, held.text.id, within)
  const hasWords = Object.values(words).some((value) => value.trim() !== '')
  return {
    ...(outer !== undefined && { within: outer }),
    ...(held && hasWords && { words: wordsGiven(held.words, words) }),
  }
}
