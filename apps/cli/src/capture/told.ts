import type { Missing, PageRecord, TakenPage, WholeRecord } from '@hearsay/capture'
import { captureText, type Locale } from '@hearsay/words'
import { safe, safeJson } from '../output/safe.ts'
import { paragraph } from '../output/wrap.ts'
import { write, writeLine } from '../output/write.ts'
import { OF_ALL, pageReport } from './report.ts'
import type { Tally } from './run.ts'

type Rec = PageRecord | WholeRecord

/** Says what was captured, a record at a time. */
export interface Told {
  tell(record: Rec, page: TakenPage | null): Promise<void>
  end(tally: Tally): Promise<void>
}

/**
 * A block of lines for each page. What all captures of a run lack for the same reason is said once, at the
 * end.
 */
export class PersonCaptures implements Told {
  readonly #locale: Locale
  readonly #folder: string
  readonly #ofAll = new Map<string, Missing['what']>()

  constructor(locale: Locale, folder: string) {
    this.#locale = locale
    this.#folder = folder
  }

  async tell(record: Rec, page: TakenPage | null): Promise<void> {
    for (const { what, code, why } of record.missing) if (OF_ALL.has(code)) this.#ofAll.set(why, what)
    if (record.kind === 'page' && page)
      return await writeLine(pageReport(record, page, this.#folder, this.#locale))
    if (record.kind !== 'page') await writeLine(`${paragraph(this.#whole(record))}\n`)
  }

  async end({ pages, skipped }: Tally): Promise<void> {
    if (skipped > 0) await writeLine(captureText(this.#locale, 'skipped', { count: skipped }))
    if (pages > 0) await writeLine(captureText(this.#locale, 'done', { pages, folder: safe(this.#folder) }))
    for (const [why, what] of this.#ofAll)
      await writeLine(
        paragraph(
          safe(
            captureText(this.#locale, 'missingOfAll', {
              what: captureText(this.#locale, `missing.${what}`),
              why,
            }),
          ),
        ),
      )
  }

  #whole({ source, pages }: WholeRecord): string {
    return safe(captureText(this.#locale, 'whole', { name: source, pages }))
  }
}

/** A JSON array of the records, each as it lies in the folder, without its map. */
export class JsonCaptures implements Told {
  #before = '[\n'

  async tell(record: Rec): Promise<void> {
    const shown: Record<string, unknown> = { ...record }
    delete shown.map
    await write(this.#before + safeJson(shown))
    this.#before = ',\n'
  }

  async end(): Promise<void> {
    await write(this.#before === '[\n' ? '[]\n' : '\n]\n')
  }
}
