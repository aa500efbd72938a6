import { basesOf, type Statement } from '@hearsay/case'
import { type Passing, passes } from './picture.ts'
import { type Question, speaksItself, tookBack } from './question.ts'
import { isOutlet, voiceOf } from './voices.ts'

/** Says of a beginning that no statement makes it, but that somebody is named as a teller. */
export const TELLER = 'teller '

/** A statement whose source says that it was told by somebody else. */
export interface Told {
  readonly statement: string
  readonly to: string
  readonly by: string
}

/** Who says they were told by whom, but for tellers who took back what they said. */
export function tellings(question: Question): Told[] {
  return question.speaking.flatMap((statement) =>
    basesOf(statement).flatMap(({ by }) => toldBy(question, statement, by)),
  )
}

function toldBy(question: Question, { id, source }: Statement, by: string | undefined): Told[] {
  if (source === null || by === undefined || by === source) return []
  if (tookBack(question, by)) {
    question.note('teller-took-back')
    return []
  }
  return [{ statement: id, to: source, by }]
}

/**
 * From tellers to those they told. Whoever has the claim from nobody in this picture, and does not assert it,
 * may have begun it. `passings` are those of statements and exhibits; `saying` all who assert it, be it in
 * vain.
 */
export function tellerPassings(
  question: Question,
  told: readonly Told[],
  passings: readonly Passing[],
  saying: readonly Statement[],
): Passing[] {
  const entered = new Set(passings.flatMap(({ from, to }) => (from === null ? [] : [to])))
  for (const { to } of told) entered.add(to)
  return told.flatMap(({ statement, to, by }) => {
    const known = facesHeard(question, by, entered)
    question.note(isOutlet(question.of, by) ? 'told-by-outlet' : 'told-by-party')
    const begins = known.length === 0 && !saying.some(({ source }) => source === by)
    if (begins) question.note('teller-starts')
    const voice = voiceOf(question.of, by)
    return [
      ...(begins ? [passes(null, voice, `${TELLER}${voice}`, 'before', 'high')] : []),
      ...(known.length > 0 ? known : [voice]).map((face) => passes(face, to, statement, 'basis')),
    ]
  })
}

/** As what a teller has the claim here: by its own word, and an outlet as the relay of others too. */
function facesHeard(question: Question, by: string, entered: ReadonlySet<string>): string[] {
  const voice = voiceOf(question.of, by)
  const speaks = entered.has(voice) || assertsItself(question, by)
  const relays = voice !== by && entered.has(by)
  return [...(speaks ? [voice] : []), ...(relays ? [by] : [])]
}

function assertsItself({ of, speaking }: Question, party: string): boolean {
  return speaking.some((one) => one.source === party && (!isOutlet(of, party) || speaksItself(one)))
}
