/** How a source says it knows: only what the words say. */
import type { Basis } from '../statement.ts'
import { type FromTo, textSpan } from '../text/tokens.ts'
import { exhibited } from './exhibits.ts'
import { hearsay } from './hearsay.ts'
import { holding } from './holding.ts'
import { inferring } from './inferring.ts'
import { isUnsaid } from './open.ts'
import { own } from './own.ts'
import { seeing } from './seeing.ts'
import type { Spoken } from './spoken.ts'

/** The first that its words say; what they do not say is `unstated`. */
export function basis(given: Spoken): Basis {
  const said = isUnsaid(given) ? null : accessOf(given)
  if (said) return { ...said, why: spanOf(given, said.why) }
  const speaks = own(given)
  if (speaks === null) return { kind: 'unstated', from: null, why: null }
  return { kind: 'own', from: null, why: speaks === 'cue' ? null : spanOf(given, speaks) }
}

interface Access {
  readonly kind: Basis['kind']
  readonly from: string | null
  readonly why: FromTo
}

function accessOf(given: Spoken): Access | null {
  const seen = seeing(given)
  const told = hearsay(given)
  const first =
    seen && !(told && told.why[0] < seen[0]) ? { kind: 'witnessed' as const, from: null, why: seen } : told
  if (first) return first
  const held = holding(given)
  if (held) return { kind: 'holds', ...held }
  const inferred = inferring(given)
  if (inferred) return { kind: 'inferred', ...inferred }
  const shown = exhibited(given)
  return shown && { kind: 'through', ...shown }
}

const spanOf = ({ tokens }: Spoken, [from, to]: FromTo): Basis['why'] => textSpan(tokens, { from, to })
