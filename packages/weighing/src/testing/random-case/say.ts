import { add, type Desk, type Said, type Sketch } from './sketch.ts'

const WORDS = [{ start: 0, end: 2, exact: 'it', prefix: '', suffix: '' }]

/** Records a statement; `fields` override what is plain: asserted, and its basis unstated. */
export function say(
  sketch: Sketch,
  id: string,
  source: string | null,
  desk: Desk,
  fields: Record<string, unknown>,
  bears = false,
): Said {
  add(sketch, 'statement', {
    id,
    document: desk.document,
    words: WORDS,
    gist: 'It fell.',
    source,
    act: 'assert',
    basis: { kind: 'unstated' },
    modality: 'asserted',
    ...fields,
  })
  const said = { id, source, desk, bears }
  sketch.statements.push(said)
  return said
}
