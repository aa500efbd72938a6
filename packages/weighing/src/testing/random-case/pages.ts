import { add, anybody, pick, type Sketch } from './sketch.ts'

const HASH = `sha256:${'0'.repeat(64)}`
const BYTES = { captured: '2026-01-01T00:00:00Z', mediaType: 'text/plain', hash: HASH, held: 'published' }

/** Two to four pages: held, held and restated by a brief, or cited through a brief; mostly of outlets. */
export function addPages(sketch: Sketch): void {
  const { random } = sketch
  const count = 2 + random.int(3)
  for (let at = 0; at < count; at++) {
    const outlet = random.chance(0.8) ? pick(sketch, sketch.outlets) : anybody(sketch)
    addPage(sketch, `page-${at}`, outlet, random.chance(0.25) ? 'cited' : 'capture')
  }
}

function addPage(sketch: Sketch, id: string, outlet: string, form: 'capture' | 'cited'): void {
  const fields = { id, form, title: id, outlet, citation: id }
  add(sketch, 'document', form === 'cited' ? fields : { ...fields, ...BYTES })
  sketch.documents.push(id)
  if (form === 'capture') sketch.desks.push({ document: id, page: id, outlet, form })
  if (form === 'capture' && sketch.random.chance(0.75)) return
  const document = `${id}-brief`
  add(sketch, 'document', {
    ...fields,
    ...BYTES,
    id: document,
    form: 'brief',
    outlet: sketch.random.chance(0.7) ? outlet : anybody(sketch),
    restates: id,
  })
  sketch.documents.push(document)
  sketch.desks.push({ document, page: id, outlet, form })
}
