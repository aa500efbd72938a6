import { type Basis, basesOf, type Statement } from '@hearsay/case'
import { examinations, independentFindings, isForged, provenance } from './exhibits.ts'
import { type Passing, passes } from './picture.ts'
import type { Question } from './question.ts'
import { voiceOf } from './voices.ts'

/**
 * How a statement's source has the claim, but for what depends on the rest of the picture: who was told by
 * whom (`tellers.ts`) and what is inferred (`grounds.ts`).
 */
export function basisPassings(question: Question, statement: Statement): Passing[] {
  if (basesOf(statement).length > 1) question.note('several-bases')
  return basesOf(statement).flatMap((basis) => passingsOf(question, statement, basis))
}

function passingsOf(question: Question, { id, source }: Statement, basis: Basis): Passing[] {
  const { of, note } = question
  if (source === null) return []
  const begins = (end: Passing['end'], as: Passing['as'] = 'basis') => [
    passes(null, voiceOf(of, source), id, as, end),
  ]
  switch (basis.kind) {
    case 'witnessed':
      note('witnessed')
      return begins('both')
    case 'own':
      note('own')
      return begins('both', 'own')
    case 'holds': {
      const worth = worthOfHeld(question, basis.of)
      return worth === undefined ? [] : begins(worth)
    }
    case 'unstated':
      note('unstated')
      return begins('high')
    case 'inferred':
      if (basis.on !== undefined) return []
      note('inferred-on-nothing')
      return begins('high')
    case 'told-by':
      if (basis.by !== undefined && basis.by === source) {
        note('told-by-itself')
        return [
          ...begins('high'),
          ...(basis.through ? throughExhibit(question, id, source, basis.through) : []),
        ]
      }
      return basis.through === undefined ? [] : throughExhibit(question, id, source, basis.through)
  }
}

/** In which end a source counts that says it holds an exhibit; in neither, where that was found forged. */
function worthOfHeld(question: Question, exhibit: string | undefined): Passing['end'] | undefined {
  const { note } = question
  if (exhibit === undefined) {
    note('holds-unnamed')
    return 'high'
  }
  const found = independentFindings(question, exhibit)
  if (found.has('forged')) {
    note('holds-forged')
    return undefined
  }
  const against = found.has('contradicts') || found.has('about-something-else')
  const examined = found.has('supports') || found.has('authentic') || found.has('inconclusive')
  note(examined && !against ? 'holds-examined' : 'holds-refused')
  return examined && !against ? 'both' : 'high'
}

/** A source that has it from an exhibit stands behind it, and behind its own examination of it. */
function throughExhibit(question: Question, by: string, source: string, exhibit: string): Passing[] {
  const { note } = question
  if (isForged(question, exhibit)) {
    note('told-through-forged')
    return []
  }
  note('told-through-exhibit')
  const before = provenance(question, exhibit, by)
  const own = examinations(question, exhibit).find(
    ({ analyst, finding }) => analyst === source && finding === 'supports',
  )
  if (!own) return [...before, passes(exhibit, source, by, 'basis')]
  note('own-analysis-between')
  return [...before, passes(exhibit, own.id, by, 'before'), passes(own.id, source, by, 'basis')]
}
