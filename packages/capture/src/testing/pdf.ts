/**
 * Characters that are one glyph, and where it stands, in points from the lower left of a page of 600 by 800.
 */
export interface Drawn {
  readonly text: string
  readonly x: number
  readonly y: number
}

/** Codes below it have no glyph in the font, and PDFium passes them over; so do those past 126. */
const FIRST_CODE = 34

/**
 * A small PDF (ISO 32000), written by hand, in a font whose characters a ToUnicode map gives, so that any
 * script, order and ligature can be made. `encrypted` names a handler that nobody has.
 */
export function pdfOf(pages: readonly (readonly Drawn[])[], encrypted = false): Uint8Array {
  const codes = new Map<string, number>()
  for (const { text } of pages.flat()) if (!codes.has(text)) codes.set(text, FIRST_CODE + codes.size)
  const kids = pages.map((_, at) => `${5 + at * 2} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`,
    `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /FirstChar 0 /LastChar 255 /Widths [${Array(256).fill(600).join(' ')}] /ToUnicode 4 0 R >>`,
    stream(toUnicode(codes)),
    ...pages.flatMap((page, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${6 + at * 2} 0 R /Resources << /Font << /F 3 0 R >> >> >>`,
      stream(
        rows(page)
          .map(([first, ...rest]) => {
            const shown = [first, ...rest].map((each) => hex(codes.get(each?.text ?? '') ?? 0, 2)).join('')
            return `BT /F 10 Tf ${first?.x} ${first?.y} Td <${shown}> Tj ET`
          })
          .join('\n'),
      ),
    ]),
  ]
  return assembled(objects, encrypted)
}

/** The glyphs of each height, from left to right, as printers write them; each is six points wide. */
function rows(page: readonly Drawn[]): Drawn[][] {
  const byHeight = new Map<number, Drawn[]>()
  for (const drawn of page) byHeight.set(drawn.y, [...(byHeight.get(drawn.y) ?? []), drawn])
  return [...byHeight.values()].map((row) => row.sort((a, b) => a.x - b.x))
}

/** A line of text from left to right, a glyph every six points. */
export function line(text: string, y: number, x = 50): Drawn[] {
  return [...text].map((character, at) => ({ text: character, x: x + at * 6, y }))
}

function toUnicode(codes: ReadonlyMap<string, number>): string {
  const entries = [...codes].map(
    ([text, code]) => `<${hex(code, 2)}> <${[...text].map((c) => hex(c.codePointAt(0) ?? 0, 4)).join('')}>`,
  )
  const head =
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange'
  return `${head}\n${entries.length} beginbfchar\n${entries.join('\n')}\nendbfchar endcmap end end`
}

function stream(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`
}

function assembled(objects: readonly string[], encrypted: boolean): Uint8Array {
  let body = '%PDF-1.4\n'
  const places = objects.map((object, at) => {
    const place = body.length
    body += `${at + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  const guard = encrypted
    ? ` /Encrypt << /Filter /Standard /V 1 /R 2 /O <${'00'.repeat(32)}> /U <${'00'.repeat(32)}> /P -4 >> /ID [<00> <00>]`
    : ''
  const tail = `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer << /Size ${size} /Root 1 0 R${guard} >>\nstartxref\n${body.length}\n%%EOF`
  return new TextEncoder().encode(body + tail)
}

function hex(number: number, digits: number): string {
  return number.toString(16).padStart(digits, '0')
}
