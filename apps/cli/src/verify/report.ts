import { commandText, digits, type Locale, listed, verifyText } from '@hearsay/words'
import { facts } from '../output/facts.ts'
import { safe } from '../output/safe.ts'
import { style } from '../output/style.ts'
import { paragraph } from '../output/wrap.ts'
import type { SoundBundle, SoundFiles, SoundStored, Verdict } from './check.ts'

const SHOWN = 10

/** The outcome of a check, for a person: what was found, and what it does and does not show. */
export function verdictReport(name: string, verdict: Verdict, locale: Locale): string {
  if (!verdict.ok) return notSound(name, verdict.failures, locale)
  switch (verdict.kind) {
    case 'bundle':
      return soundBundle(verdict, locale)
    case 'stored':
      return soundStored(verdict, locale)
    case 'files':
      return soundFiles(verdict, locale)
  }
}

function notSound(name: string, failures: readonly { readonly message: string }[], locale: Locale): string {
  const shown = failures.slice(0, SHOWN).map(({ message }) => safe(message))
  const count = failures.length - shown.length
  const lines = count > 0 ? [...shown, commandText(locale, 'andMore', { count })] : shown
  return [heading(verifyText(locale, 'notSound', { name })), ...lines.map((line) => paragraph(line, 2))].join(
    '\n',
  )
}

function soundBundle(verdict: SoundBundle, locale: Locale): string {
  const { origin, root, key, keyTrusted, documents, withheld, entries } = verdict
  return [
    heading(verifyText(locale, 'sound', { case: verdict.case, entries })),
    facts([
      [verifyText(locale, 'log'), origin],
      [verifyText(locale, 'root'), root],
      [verifyText(locale, 'key'), key],
      ['', verifyText(locale, keyTrusted ? 'keyTrusted' : 'keyUnknown')],
      [verifyText(locale, 'extends'), extendsWords(verdict.extends, locale)],
      [verifyText(locale, 'documents'), verifyText(locale, 'hashed', { documents, withheld })],
      erasedFact(verdict, locale),
      ...protectedFact(verdict, locale),
    ]),
    paragraph(verifyText(locale, 'unaltered')),
  ].join('\n')
}

function soundStored(verdict: SoundStored, locale: Locale): string {
  const { entries, root } = verdict
  return [
    heading(verifyText(locale, 'sound', { case: verdict.case, entries })),
    facts([
      [verifyText(locale, 'root'), root],
      erasedFact(verdict, locale),
      [verifyText(locale, 'public'), publicWords(verdict, locale)],
    ]),
    paragraph(verifyText(locale, 'agrees')),
  ].join('\n')
}

function soundFiles(verdict: SoundFiles, locale: Locale): string {
  const { entries, documents } = verdict
  return [
    heading(verifyText(locale, 'readable', { case: verdict.case, entries, documents })),
    paragraph(verifyText(locale, 'noProofs')),
  ].join('\n')
}

function heading(text: string): string {
  return style.strong(safe(text))
}

function erasedFact({ erased }: { readonly erased: number }, locale: Locale): [label: string, text: string] {
  return [verifyText(locale, 'erased'), verifyText(locale, 'values', { count: erased })]
}

/** Nothing is said where there is none. */
function protectedFact({ protected: count }: SoundBundle, locale: Locale): [label: string, text: string][] {
  if (count === undefined) return []
  return [[verifyText(locale, 'protected'), verifyText(locale, 'sealedNames', { count })]]
}

function publicWords({ published }: SoundStored, locale: Locale): string {
  return published === undefined
    ? verifyText(locale, 'notPublic')
    : verifyText(locale, 'edition', { entries: published })
}

function extendsWords(sizes: readonly number[], locale: Locale): string {
  if (sizes.length === 0) return verifyText(locale, 'extendsNothing')
  return verifyText(locale, 'extendsSizes', {
    count: sizes.length,
    sizes: (spoken) =>
      listed(
        sizes.map((size) => digits(size, spoken)),
        spoken,
      ),
  })
}
