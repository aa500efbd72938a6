import { EXTRACT_VERSION } from '@hearsay/dossier/across/extract.ts'
import { extractor, type Part, type Told } from '@hearsay/dossier/across/rows.ts'
import { type Editions, StoreError } from '@hearsay/store/editions'
import { LOCALES, type Locale } from '@hearsay/words'
import type { ChangedCase, ChangedCases } from '../core/changed.ts'

/**
 * The cases of a public store, as what lies beside their editions tells of them. They are read again when an
 * edition has come or gone, and not before.
 */
export function publishedCases(editions: () => Promise<Editions>): ChangedCases {
  let kept: { readonly of: string; readonly cases: Promise<ByLocale> } | undefined
  return {
    all: async (locale) => {
      const store = await editions()
      const of = JSON.stringify(await store.cases())
      if (kept?.of !== of) {
        const cases = readAll(store)
        kept = { of, cases }
        cases.catch(() => {
          kept = undefined
        })
      }
      return (await kept.cases).get(locale) ?? []
    },
  }
}

type ByLocale = ReadonlyMap<Locale, readonly ChangedCase[]>

async function readAll(store: Editions): Promise<ByLocale> {
  const cases = await store.cases()
  const madeBy = await store.extractors()
  const others = cases.filter(({ id }) => madeBy.get(id) !== EXTRACT_VERSION).map(({ id }) => id)
  const made = await makeAll(store, others)
  const byLocale = new Map<Locale, readonly ChangedCase[]>()
  for (const locale of LOCALES) {
    const found = [...(await rowsOf(store, locale, others)), ...made.filter((row) => row.locale === locale)]
    byLocale.set(locale, changedCases(found))
  }
  return byLocale
}

/** A row as far as it is read here. */
interface Row {
  readonly caseId: string
  readonly locale: Locale
  readonly part: Part
  readonly body: unknown
}

const READ = ['card', 'editions'] as const

async function rowsOf(store: Editions, locale: Locale, except: readonly string[]): Promise<Row[]> {
  const rows: Row[] = []
  for (const part of READ)
    for (const { caseId, body } of await store.extracts({ locale, part, except }))
      rows.push({ caseId, locale, part, body })
  return rows
}

/**
 * Of cases beside which nothing lies, or what another version made. One that cannot be read is told
 * nowhere.
 */
async function makeAll(store: Editions, ids: readonly string[]): Promise<Row[]> {
  const rows: Row[] = []
  for (const caseId of ids)
    try {
      const { entries, earlier } = await store.read(caseId)
      for (const row of extractor.extract({ caseId, entries, editions: earlier }))
        rows.push({ ...row, caseId })
    } catch (error) {
      if (!(error instanceof StoreError) || !['corrupt', 'unknown-case'].includes(error.code)) throw error
    }
  return rows
}

function changedCases(rows: readonly Row[]): ChangedCase[] {
  const editions = new Map(partsOf(rows, 'editions'))
  return partsOf(rows, 'card').map(([id, { href, kicker, title, question, language, standing, ...card }]) => {
    return {
      id,
      href,
      kicker,
      title,
      question,
      language,
      standing,
      editions: editions.get(id) ?? card.editions,
    }
  })
}

/** What an extractor of this version wrote under a part. */
function partsOf<P extends Part>(rows: readonly Row[], part: P) {
  return rows
    .filter((row) => row.part === part)
    .map(({ caseId, body }) => [caseId, (body as Told<P>).what] as const)
}
