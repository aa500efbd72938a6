import type { Case, Statement } from '@hearsay/case'
import type { Desk } from '@hearsay/store'
import { deskText } from '@hearsay/words'
import type { NewEntry } from '../cases/author.ts'
import { claimLabels, meantBy, outerCalled } from './named.ts'
import { newIds } from './new-ids.ts'
import { onOneLine } from './on-one-line.ts'
import type { Outcome, Place } from './outcome.ts'
import { recordByHand } from './record-by-hand.ts'
import { type WordsGiven, wordsGiven } from './words-given.ts'
import { wrong } from './wrong.ts'

/** Sets a recorded statement at other words of its page. @throws {WrongError} */
export async function setWords(
  desk: Desk,
  place: Place,
  statement: string,
  given: WordsGiven,
): Promise<Outcome> {
  return await recordByHand(desk, place, ({ of, held }) => {
    const before = standing(of, statement, held.text.id)
    const words = wordsGiven(held.words, given)
    // A content that somebody put into their own words stays.
    const isPage = before.gist === onOneLine(before.words.map(({ exact }) => exact).join(' … '))
    const gist = onOneLine(words.exact)
    return [corrected(before, { set: { words: [words], ...(isPage && { gist }) } })]
  })
}

/**
 * Puts a recorded statement inside another of its page, or outside of all.
 * @param within what the other is called, or its id; empty for outside
 * @throws {WrongError}
 */
export async function setWithin(
  desk: Desk,
  place: Place,
  statement: string,
  within: string,
): Promise<Outcome> {
  return await recordByHand(desk, place, ({ of, held }) => {
    const before = standing(of, statement, held.text.id)
    const outer = outerCalled(of, held.text.id, within)
    if (before.within === outer) throw wrong('deciding.asItIs')
    const change = outer === undefined ? { set: {}, unset: ['within'] } : { set: { within: outer } }
    return [corrected(before, change)]
  })
}

/** Records that a statement bears on a claim, and the claim where it is new. @throws {WrongError} */
export async function link(
  desk: Desk,
  place: Place,
  statement: string,
  { claim, how }: { readonly claim: string; readonly how: string },
): Promise<Outcome> {
  return await recordByHand(desk, place, ({ of, held }) => {
    const { id } = standing(of, statement, held.text.id)
    const text = claim.trim()
    if (text === '') throw wrong('deciding.noClaim')
    const newId = newIds(of)
    const known = meantBy(claimLabels(of), text)
    const about = known ?? newId(text, 'claim')
    const isSaid = [...of.bearing.values()].some(
      (each) => each.of === id && each.claim === about && each.how === how,
    )
    if (isSaid) throw wrong('deciding.linkedAlready')
    return [
      ...(known === undefined ? [{ kind: 'claim', id: about, text }] : []),
      {
        kind: 'bearing',
        id: newId(`${id} ${about}`, 'bearing'),
        of: id,
        claim: about,
        how: how || 'asserts',
      },
    ]
  })
}

function standing(of: Case, id: string, document: string): Statement {
  const statement = of.statement.get(id)
  if (statement?.document !== document) throw wrong('deciding.noStatement')
  return statement
}

const corrected = ({ id }: Statement, change: object): NewEntry => ({
  kind: 'correction',
  of: id,
  why: deskText('en', 'deciding.correctedBy'),
  ...change,
})
