import { type Basis, basesOf, type Case, chainOf, outletOf, type Statement } from '@hearsay/case'
import { basisWords, type Locale, listed, recordsText, shortFor, sourceName, unstopped } from '@hearsay/words'

/** One voice in a chain of attribution. */
export interface Voice {
  readonly name: string
  /** Absent where the page names nobody. */
  readonly party?: string
}

/** Who says it, through whom, in which outlet: innermost voice first, the page last. */
export function attribution(case_: Case, statement: Statement, locale: Locale): Voice[] {
  // Who tells what they said themselves is one voice.
  const sources = chainOf(case_, statement)
    .map(({ source }) => source)
    .filter((source, at, all) => source === null || source !== all[at - 1])
  const voices = sources.map((source) => voice(case_, source, locale))
  const outlet = outletOf(case_, statement.document)
  return outlet === undefined || voices.at(-1)?.party === outlet
    ? voices
    : [...voices, voice(case_, outlet, locale)]
}

function voice(case_: Case, party: string | null, locale: Locale): Voice {
  return { name: sourceName(case_, party, locale), ...(party !== null && { party }) }
}

/** How a statement's source says that it knows, as the end of a sentence about it. */
export function basisOf(case_: Case, statement: Statement, locale: Locale): string {
  if (statement.source === null) return recordsText(locale, 'nobodyToAsk')
  return listed(
    basesOf(statement).map((basis) => oneBasis(case_, basis, locale)),
    locale,
    '',
  )
}

/** The same of one basis of several. */
export function oneBasis(case_: Case, { kind, by, through, of, on = [] }: Basis, locale: Locale): string {
  const name = (id: string) => {
    const words = shortFor(case_, id, locale)
    return case_.statement.has(id) ? unstopped(words) : words
  }
  const from = [by, through, of, ...on].flatMap((id) => (id === undefined ? [] : name(id)))
  return basisWords(kind, from.length === 0 ? undefined : listed(from, locale, ''), locale)
}
