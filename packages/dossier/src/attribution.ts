import { type Case, chainOf, outletOf, type Statement } from '@hearsay/case'
import { nameFor, shortName } from './names.ts'

/** One voice in a chain of attribution. */
export interface Voice {
  readonly name: string
  /** Absent where the page names nobody. */
  readonly party?: string
}

/** Who says it, through whom, in which outlet: innermost voice first, the page last. */
export function attribution(case_: Case, statement: Statement): Voice[] {
  const voices = chainOf(case_, statement).map(({ source }) => voice(case_, source))
  const outlet = outletOf(case_, statement.document)
  return outlet === undefined || voices.at(-1)?.party === outlet ? voices : [...voices, voice(case_, outlet)]
}

function voice(case_: Case, party: string | null): Voice {
  return party === null ? { name: 'nobody is named' } : { name: nameFor(case_, party), party }
}

/** How a source says that it knows, as the end of a sentence about it. */
export function basisWords(case_: Case, { basis }: Statement): string {
  switch (basis.kind) {
    case 'witnessed':
      return 'says it saw this'
    case 'holds':
      return 'holds the original'
    case 'told-by':
      return `has it from ${basis.by === undefined ? exhibitName(case_, basis.through) : shortName(case_, basis.by)}`
    case 'inferred':
      return 'infers it'
    case 'unstated':
      return 'does not say how it knows'
  }
}

function exhibitName(case_: Case, id: string | undefined): string {
  return (id !== undefined && case_.exhibit.get(id)?.name) || 'an exhibit'
}
