import type { Statement } from '@hearsay/reading'
import { say, UNSURE } from '@hearsay/reading/say'
import { safe } from '../output/safe.ts'
import { style } from '../output/style.ts'
import { wrap } from '../output/wrap.ts'

/** The margin note of a statement, in lines of at most `width` columns: who, through whom, and what is known of it. */
export function note(text: string, statements: readonly Statement[], index: number, width: number): string[] {
  const said = say(text, statements, index)
  const [who = '', ...through] = said.voices
  const label = `${index + 1} `
  const inner = width - label.length
  const head = wrap(safe(said.nobody ? 'nobody named' : who), inner).map(style.strong)
  const rest = [
    through.length > 0 ? `through ${through.join(', through ')}` : '',
    [said.act, said.to ? `to ${said.to}` : '', said.cue ? `“${said.cue}”` : ''].filter(Boolean).join(' '),
    [said.basis, said.crowd, said.modality, said.times].filter((part) => part !== null).join('; '),
    `${said.sure}% sure${said.sure < UNSURE * 100 ? ': look before using it' : ''}`,
  ]
  const lines = [...head, ...rest.filter((line) => line !== '').flatMap((line) => wrap(safe(line), inner))]
  return lines.map((line, at) => (at === 0 ? label : ' '.repeat(label.length)) + line)
}
