import { basesOf, pageOf, type Statement } from '@hearsay/case'
import { isForged } from './exhibits.ts'
import { type Passing, passes } from './picture.ts'
import { type Question, tookBack } from './question.ts'
import { isOutlet, speakersOf, voiceOf } from './voices.ts'

/** An inference, and the vertices on which it rests; without any, it falls. */
export interface Inference {
  readonly statement: string
  readonly voice: string
  readonly grounds: readonly string[]
}

/** Inferences that name what they rest on. `passings` are all the others of the picture. */
export function inferences(
  question: Question,
  passings: readonly Passing[],
  fallen: ReadonlySet<string>,
): Inference[] {
  const heard = new Set(passings.map(({ to }) => to))
  for (const { on, voice } of resting(question)) {
    if (on.some((ground) => stands(question, ground) && !fallen.has(ground))) heard.add(voice)
  }
  return resting(question).map(({ statement, voice, on }) => {
    const standing = on.filter((ground) => stands(question, ground) && !fallen.has(ground))
    if (standing.length < on.length) question.note('ground-gone')
    if (standing.length === 0) question.note('inference-falls')
    const grounds = standing.flatMap((ground) => verticesOf(question, ground, heard))
    return { statement: statement.id, voice, grounds: [...new Set(grounds)] }
  })
}

/**
 * From grounds to those who infer. A ground that has the claim from somebody here brings its way; any other
 * begins it for this inference alone: it does not speak for whatever else it may have said.
 */
export function groundPassings(
  question: Question,
  inferred: readonly Inference[],
  passings: readonly Passing[],
): Passing[] {
  const { note } = question
  const arcs = inferred.flatMap(({ voice, grounds }) => grounds.map((ground) => ({ voice, ground })))
  const heard = new Set([...passings.map(({ to }) => to), ...arcs.map(({ voice }) => voice)])
  return inferred.flatMap(({ statement, voice, grounds }) =>
    grounds.map((ground): Passing => {
      if (ground === voice) {
        note('ground-itself')
        return passes(null, voice, statement, 'ground', 'high')
      }
      note(heard.has(ground) ? 'ground-brings-path' : 'ground-starts')
      return heard.has(ground)
        ? passes(ground, voice, statement, 'basis')
        : { ...passes(null, voice, statement, 'ground', 'high'), ground }
    }),
  )
}

function resting({ of, speaking }: Question) {
  return speaking.flatMap((statement) =>
    basesOf(statement).flatMap(({ on }) =>
      on === undefined || statement.source === null
        ? []
        : [{ statement, on, voice: voiceOf(of, statement.source) }],
    ),
  )
}

export function stands(question: Question, ground: string): boolean {
  const { of, dropped } = question
  if (of.statement.has(ground)) return !dropped.has(ground)
  if (of.party.has(ground)) return !tookBack(question, ground)
  if (of.exhibit.has(ground)) return !isForged(question, ground)
  const bearing = bearingIn(question, ground)
  return bearing.length === 0 || bearing.some(({ id }) => !dropped.has(id))
}

function verticesOf(question: Question, ground: string, heard: ReadonlySet<string>): string[] {
  const { of, dropped, note } = question
  const statement = of.statement.get(ground)
  if (statement) {
    note('ground-statement')
    return speakersOf(of, statement)
  }
  if (of.party.has(ground)) return partyVertices(question, ground, heard)
  if (of.exhibit.has(ground)) {
    note('ground-exhibit')
    return [ground]
  }
  note('ground-document')
  const bearing = bearingIn(question, ground)
  if (bearing.length > 0) {
    return bearing.filter(({ id }) => !dropped.has(id)).flatMap((one) => speakersOf(of, one))
  }
  const outlet = pageOf(of, ground)?.outlet
  return outlet === undefined ? [] : [voiceOf(of, outlet)]
}

function partyVertices({ of, note }: Question, party: string, heard: ReadonlySet<string>): string[] {
  note(isOutlet(of, party) ? 'ground-outlet' : 'ground-party')
  const voice = voiceOf(of, party)
  const known = [...new Set([party, voice])].filter((face) => heard.has(face))
  return known.length > 0 ? known : [voice]
}

/** Statements of a page that bear on the claim in any way, standing or not. */
function bearingIn({ of, claim, asserting }: Question, document: string): Statement[] {
  const page = pageOf(of, document)
  const bearing = new Set(
    [...of.bearing.values()].filter((one) => one.claim === claim.id).map((one) => one.of),
  )
  return [...of.statement.values()].filter(
    ({ id, document: at }) => pageOf(of, at) === page && (bearing.has(id) || asserting.has(id)),
  )
}
