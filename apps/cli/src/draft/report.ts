import type { Proposal } from '@hearsay/drafting'
import { draftingText, type Locale, reasonWords } from '@hearsay/words'
import { safe } from '../output/safe.ts'
import { style } from '../output/style.ts'
import { table } from '../output/table.ts'
import { paragraph } from '../output/wrap.ts'
import { caveat, figuresTable } from '../weigh/case-report.ts'
import type { Proposed } from './proposed.ts'

/** What was found on a pile of pages, how sure it is, and what would follow, a block at a time. */
export function* draftReport(
  proposed: Proposed,
  locale: Locale,
  folder: string | undefined,
): Generator<string> {
  yield style.strong(paragraph(foundSentence(proposed, locale)))
  yield style.faint(paragraph(draftingText(locale, 'machine')))
  yield `\n${pagesTable(proposed, locale)}`
  const { draft, proposals, state, weighing } = proposed
  if (draft.claims.length > 0) yield headed('claims', claimsTable(proposed, locale), locale)
  for (const subject of ['same', 'copying'] as const) {
    const found = proposals.filter((each) => each.subject === subject)
    if (found.length > 0) yield headed(subject, reasonsTable(found, locale), locale)
  }
  if (draft.pages.length > 1 && state.copying.size === 0)
    yield `\n${paragraph(draftingText(locale, 'noCopies'))}`
  if (weighing.accounts.length > 0) yield* figures(proposed, locale)
  if (folder !== undefined) yield `\n${paragraph(draftingText(locale, 'written', { folder: safe(folder) }))}`
}

function* figures({ state, weighing }: Proposed, locale: Locale): Generator<string> {
  const every = paragraph(draftingText(locale, 'everyProposal'))
  yield headed('figures', `${every}\n\n${figuresTable(state, weighing, locale)}`, locale)
  yield `\n${caveat(locale)}`
}

function headed(heading: 'claims' | 'same' | 'copying' | 'figures', block: string, locale: Locale): string {
  return `\n${style.strong(draftingText(locale, `heading.${heading}`))}\n${block}`
}

function foundSentence({ draft: { pages, said, parties }, weighing }: Proposed, locale: Locale): string {
  const voices = new Set(said.flatMap(({ source }) => (source ? [parties.of(source).id] : []))).size
  const lines = Math.max(0, ...weighing.accounts.map(({ core }) => core.atWord.f2.high ?? 0))
  const found = { pages: pages.length, voices, lines }
  return draftingText(locale, weighing.accounts.length === 0 ? 'foundNoLines' : 'found', found)
}

function pagesTable({ draft: { pages, said, parties, held } }: Proposed, locale: Locale): string {
  const names = withoutFolder(pages.map(({ name }) => name))
  const byPage = Map.groupBy(said, ({ page }) => page)
  return table(
    [
      { title: draftingText(locale, 'column.page') },
      { title: draftingText(locale, 'column.outlet') },
      { title: draftingText(locale, 'column.published') },
      { title: draftingText(locale, 'column.statements'), align: 'right' },
      { title: draftingText(locale, 'column.sure'), align: 'right' },
    ],
    pages.map((page, index) => {
      const here = byPage.get(index) ?? []
      const sure = meanOf(here.map(({ chance }) => chance.words * chance.source))
      return [
        safe(names[index] ?? page.name),
        safe(parties.outlet(index).name),
        page.published ?? '',
        String(here.length),
        held.documents[index] === undefined ? percentWords(sure, locale) : draftingText(locale, 'recorded'),
      ]
    }),
  )
}

/** Names of files and addresses without the folder that all of them are in. */
function withoutFolder(names: readonly string[]): string[] {
  const folders = names.map((name) => name.slice(0, name.lastIndexOf('/') + 1))
  const [first = ''] = folders
  let shared = first
  while (!folders.every((folder) => folder.startsWith(shared))) {
    shared = shared.slice(0, shared.slice(0, -1).lastIndexOf('/') + 1)
  }
  return names.map((name) => name.slice(shared.length))
}

function claimsTable({ draft: { claims } }: Proposed, locale: Locale): string {
  const counted = (how: string, of: (typeof claims)[number]) =>
    of.bearings.filter((each) => each.how === how).length
  return table(
    [
      { title: draftingText(locale, 'column.claim') },
      { title: draftingText(locale, 'column.for'), align: 'right' },
      { title: draftingText(locale, 'column.against'), align: 'right' },
      { title: draftingText(locale, 'column.sure'), align: 'right' },
    ],
    claims.map((claim) => [
      safe(claim.text),
      String(counted('asserts', claim)),
      String(counted('denies', claim)),
      percentWords(meanOf(claim.bearings.map(({ chance }) => chance)), locale),
    ]),
  )
}

function reasonsTable(proposals: readonly Proposal[], locale: Locale): string {
  return table(
    [
      { title: draftingText(locale, 'column.why') },
      { title: draftingText(locale, 'column.sure'), align: 'right' },
    ],
    proposals.map(({ reason, chance }) => [safe(reasonWords(reason, locale)), percentWords(chance, locale)]),
  )
}

const meanOf = (chances: readonly number[]): number =>
  chances.reduce((sum, chance) => sum + chance, 0) / (chances.length || 1)

function percentWords(chance: number, locale: Locale): string {
  return draftingText(locale, 'percent', { percent: Math.round(chance * 100) })
}
