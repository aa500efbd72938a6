import { PDFiumModule } from '@hyzyla/pdfium'
import { RefusedError } from '../captured.ts'

/**
 * A character of a page and where it stands, in points from the lower left; `made` where PDFium put it in
 * itself.
 */
export interface Glyph {
  readonly char: string
  readonly x: number
  readonly y: number
  readonly made: boolean
}

/** The functions of PDFium that are used here; numbers are handles and places in its memory. */
interface Pdfium {
  readonly HEAPU8: Uint8Array
  readonly wasmExports: { malloc(size: number): number; free(at: number): void }
  _FPDF_InitLibraryWithConfig(config: object): void
  _FPDF_LoadMemDocument(at: number, size: number, password: number): number
  _FPDF_GetLastError(): number
  _FPDF_GetPageCount(document: number): number
  _FPDF_CloseDocument(document: number): void
  _FPDF_LoadPage(document: number, index: number): number
  _FPDF_ClosePage(page: number): void
  _FPDFText_LoadPage(page: number): number
  _FPDFText_ClosePage(text: number): void
  _FPDFText_CountChars(text: number): number
  _FPDFText_GetUnicode(text: number, index: number): number
  _FPDFText_IsGenerated(text: number, index: number): number
  _FPDFText_GetCharOrigin(text: number, index: number, x: number, y: number): number
}

/** Pages of a document, at most, and characters of all of them. */
export const MOST_PAGES = 2000
const MOST_CHARACTERS = 20_000_000
/** FPDF_ERR_PASSWORD and FPDF_ERR_SECURITY of fpdfview.h. */
const ENCRYPTED = [4, 5]

let loaded: Promise<Pdfium> | null = null

/**
 * Four megabytes of WebAssembly, loaded once, when the first PDF comes. Nothing of a PDF can run in it but
 * itself.
 */
async function pdfium(): Promise<Pdfium> {
  loaded ??= PDFiumModule({}).then((module) => {
    const library = module as unknown as Pdfium
    library._FPDF_InitLibraryWithConfig({})
    return library
  })
  return loaded
}

/**
 * The characters of each page, in the order in which PDFium reads them. Throws RefusedError: `encrypted`,
 * `malformed`, `too-large`.
 */
export async function glyphsOf(bytes: Uint8Array, name: string): Promise<Glyph[][]> {
  const library = await pdfium()
  try {
    return readDocument(library, bytes, name)
  } catch (error) {
    if (error instanceof RefusedError) throw error
    // What it broke on may have broken it: the next PDF gets a new one.
    loaded = null
    throw new RefusedError('malformed', `${name}: the PDF cannot be read`, { cause: error })
  }
}

function readDocument(library: Pdfium, bytes: Uint8Array, name: string): Glyph[][] {
  const at = library.wasmExports.malloc(bytes.length)
  if (at === 0) throw new RefusedError('too-large', `${name}: the PDF does not fit into memory`)
  library.HEAPU8.set(bytes, at)
  const document = library._FPDF_LoadMemDocument(at, bytes.length, 0)
  try {
    if (document === 0) throw refusal(library._FPDF_GetLastError(), name)
    return readPages(library, document, name)
  } finally {
    if (document !== 0) library._FPDF_CloseDocument(document)
    library.wasmExports.free(at)
  }
}

function refusal(code: number, name: string): RefusedError {
  if (ENCRYPTED.includes(code))
    return new RefusedError('encrypted', `${name}: the PDF needs a password; save it without one`)
  return new RefusedError('malformed', `${name}: not a PDF that can be read`)
}

function readPages(library: Pdfium, document: number, name: string): Glyph[][] {
  const count = library._FPDF_GetPageCount(document)
  if (count > MOST_PAGES)
    throw new RefusedError('too-large', `${name}: ${count} pages, at most ${MOST_PAGES} are read`)
  const pages: Glyph[][] = []
  let total = 0
  for (let index = 0; index < count; index += 1) {
    const glyphs = readPage(library, document, index)
    total += glyphs.length
    if (total > MOST_CHARACTERS)
      throw new RefusedError('too-large', `${name}: more than ${MOST_CHARACTERS} characters`)
    pages.push(glyphs)
  }
  return pages
}

function readPage(library: Pdfium, document: number, index: number): Glyph[] {
  const page = library._FPDF_LoadPage(document, index)
  if (page === 0) return []
  const text = library._FPDFText_LoadPage(page)
  const place = library.wasmExports.malloc(16)
  try {
    const count = text === 0 ? 0 : library._FPDFText_CountChars(text)
    return Array.from({ length: Math.min(Math.max(count, 0), MOST_CHARACTERS) }, (_, at) =>
      glyph(library, text, at, place),
    )
  } finally {
    library.wasmExports.free(place)
    if (text !== 0) library._FPDFText_ClosePage(text)
    library._FPDF_ClosePage(page)
  }
}

function glyph(library: Pdfium, text: number, at: number, place: number): Glyph {
  library._FPDFText_GetCharOrigin(text, at, place, place + 8)
  const view = new DataView(library.HEAPU8.buffer, place, 16)
  const code = library._FPDFText_GetUnicode(text, at)
  return {
    char: code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '',
    x: view.getFloat64(0, true),
    y: view.getFloat64(8, true),
    made: library._FPDFText_IsGenerated(text, at) === 1,
  }
}
