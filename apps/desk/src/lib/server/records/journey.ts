import type { Case } from '@hearsay/case'
import { gapsOf, journeyOf, stepView } from '@hearsay/dossier/custody/journey.ts'

/** The journey of an exhibit, step by step, with what it leaves open. */
export function journeyView(of: Case, exhibit: string) {
  const journey = journeyOf(of, exhibit)
  const steps = [...journey.chain, ...journey.apart].map((step) => {
    const { link, event, phrases, when, reason } = stepView(of, step, 'en')
    return {
      id: step.id,
      link,
      event,
      who: phrases.map((pieces) => pieces.map(textOf).join('')),
      when: when?.words ?? null,
      reason: reason ?? null,
    }
  })
  return { steps, gaps: gapsOf(journey, 'en') }
}

type Piece = ReturnType<typeof stepView>['phrases'][number][number]

const textOf = (piece: Piece): string => (typeof piece === 'string' ? piece : String(piece.value))
