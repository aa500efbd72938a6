import { facts } from '../output/facts.ts'
import { safe } from '../output/safe.ts'
import { style } from '../output/style.ts'
import { paragraph } from '../output/wrap.ts'
import type { SoundBundle, SoundFiles, SoundStored, Verdict } from './check.ts'

const SHOWN = 10

/** The outcome of a check, for a person: what was found, and what it does and does not show. */
export function verdictReport(name: string, verdict: Verdict): string {
  if (!verdict.ok) return notSound(name, verdict.failures)
  switch (verdict.kind) {
    case 'bundle':
      return soundBundle(verdict)
    case 'stored':
      return soundStored(verdict)
    case 'files':
      return soundFiles(verdict)
  }
}

function notSound(name: string, failures: readonly { readonly message: string }[]): string {
  const shown = failures.slice(0, SHOWN).map(({ message }) => paragraph(safe(message), 2))
  const rest = failures.length > SHOWN ? [`  … and ${failures.length - SHOWN} more (--json lists them)`] : []
  return [style.strong(safe(`NOT SOUND: ${name}`)), ...shown, ...rest].join('\n')
}

function soundBundle(verdict: SoundBundle): string {
  const { origin, root, key, keyTrusted, documents, erased, withheld } = verdict
  return [
    style.strong(safe(`Sound: ${verdict.case}, ${counted(verdict.entries, 'entry', 'entries')}`)),
    facts([
      ['Log', origin],
      ['Root', root],
      ['Key', key],
      [
        '',
        keyTrusted
          ? 'It is a key that you trust.'
          : 'Whose it is, this file cannot say: compare it with one from elsewhere, or pass that with --key.',
      ],
      [
        'Extends',
        verdict.extends.length === 0
          ? 'no earlier checkpoint'
          : `checkpoints of ${verdict.extends.join(', ')} entries`,
      ],
      ['Documents', `${documents} with the right hash; ${withheld} withheld`],
      ['Erased', counted(erased, 'value', 'values')],
    ]),
    paragraph('Nothing was altered since it was signed. That does not show that what was recorded is true.'),
  ].join('\n')
}

function soundStored({ case: id, entries, root, erased }: SoundStored): string {
  return [
    style.strong(safe(`Sound: ${id}, ${counted(entries, 'entry', 'entries')}`)),
    facts([
      ['Root', root],
      ['Erased', counted(erased, 'value', 'values')],
    ]),
    paragraph(
      'Everything stored agrees with every root that was signed. That does not show that what was recorded is true.',
    ),
  ].join('\n')
}

function soundFiles({ case: id, entries, documents }: SoundFiles): string {
  return [
    style.strong(
      safe(
        `Readable: ${id}, ${counted(entries, 'entry', 'entries')}, ${counted(documents, 'document', 'documents')}`,
      ),
    ),
    paragraph(
      'Every entry is valid, and every quotation stands in its document. Files carry no proofs: to show that nothing ' +
        'was altered, verify a bundle, or the case in the store.',
    ),
  ].join('\n')
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
