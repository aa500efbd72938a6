/**
 * Confidence from evidence × agreement, after M. D. Mastrandrea et al., "Guidance note on consistent
 * treatment of uncertainties" (IPCC 2010), and kept out of any sentence that states a likelihood (ICD 203).
 */
export type Confidence = 'low' | 'moderate' | 'high'
export type Evidence = 'limited' | 'medium' | 'robust'
export type Agreement = 'low' | 'medium' | 'high'

export type EvidenceFigures = {
  /** F5 at its low end: lines known to start with direct access, each side of the conflict one voice. */
  readonly lines: number
  /** Exhibits that somebody independent has inspected. */
  readonly inspected: number
}

/**
 * Robust: two lines and an inspected exhibit, or three lines. Medium: one line, or an inspected exhibit.
 * Otherwise limited: what nobody is known to have seen and nobody has inspected.
 */
export function evidenceOf({ lines, inspected }: EvidenceFigures): Evidence {
  if (lines >= 3 || (lines >= 2 && inspected >= 1)) return 'robust'
  return lines >= 1 || inspected >= 1 ? 'medium' : 'limited'
}

const CONFIDENCE: { readonly [E in Evidence]: { readonly [A in Agreement]: Confidence } } = {
  limited: { low: 'low', medium: 'low', high: 'low' },
  medium: { low: 'low', medium: 'moderate', high: 'moderate' },
  robust: { low: 'moderate', medium: 'moderate', high: 'high' },
}

export function confidenceOf(evidence: Evidence, agreement: Agreement): Confidence {
  return CONFIDENCE[evidence][agreement]
}
