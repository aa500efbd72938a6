import { pageOf } from '@hearsay/case'
import { basisPassings } from './bases.ts'
import { chainPassings, landingsOf, noteSpeaking, type Way, wayOf } from './chains.ts'
import { exhibitPassings } from './exhibits.ts'
import { falls } from './falls.ts'
import { groundPassings, type Inference, inferences } from './grounds.ts'
import type { Landing, Picture } from './picture.ts'
import type { Question } from './question.ts'
import { tellerPassings, tellings } from './tellers.ts'
import { isOutlet } from './voices.ts'

/** What every statement and exhibit says of how the claim came to the desk, taken by itself. */
export interface FirstPicture extends Picture {
  /** How each speaking statement goes out, by its id. */
  readonly ways: ReadonlyMap<string, Way>
  readonly inferred: readonly Inference[]
}

export function firstPicture(asked: Question): FirstPicture {
  const standing = [...asked.of.statement.values()].filter(
    ({ id }) => asked.asserting.has(id) && !asked.dropped.has(id),
  )
  const fallen = new Set(standing.filter((one) => falls(asked, one)).map(({ id }) => id))
  const speaking = asked.speaking.filter(({ id }) => !fallen.has(id))
  const question = { ...asked, speaking }
  const ways = new Map(speaking.map((statement) => [statement.id, wayOf(question, statement)]))
  for (const statement of speaking) noteSpeaking(question, statement)
  const exhibits = exhibitPassings(question)
  const plain = [
    ...speaking.flatMap((statement) => basisPassings(question, statement)),
    ...[...ways].flatMap(([id, way]) => chainPassings(way, id)),
    ...exhibits.passings,
  ]
  const told = [...plain, ...tellerPassings(question, tellings(question), plain, asked.speaking)]
  const inferred = inferences(question, told, fallen)
  const landings = [...speaking.flatMap((one) => landingsOf(question, one)), ...exhibits.landings]
  return {
    passings: [...told, ...groundPassings(question, inferred, told)],
    landings,
    trusted: trustedIn(question, landings),
    ways,
    inferred,
  }
}

/** Outlets in whose own held pages something lands; on a cited page an outlet has another name. */
function trustedIn({ of }: Question, landings: readonly Landing[]): Set<string> {
  return new Set(
    landings.flatMap(({ page, on }) => {
      const held = pageOf(of, page)
      return held?.outlet === on && isOutlet(of, on) ? [on] : []
    }),
  )
}
