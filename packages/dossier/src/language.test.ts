import { LOCALES, type Locale } from '@hearsay/words'
import { describe, expect, it } from 'vitest'
import { accountsView } from './accounts/view.ts'
import { checkView } from './check/view.ts'
import { collapseView } from './collapse/view.ts'
import { custodyView } from './custody/view.ts'
import { documentView } from './document/view.ts'
import type { Dossier } from './dossier.ts'
import { diffView } from './history/diff-view.ts'
import { historyView } from './history/view.ts'
import { linesView } from './lines/view.ts'
import { narrativesView } from './narratives/view.ts'
import { openingView } from './opening/view.ts'
import { saidView } from './said/view.ts'
import { supportView } from './support/view.ts'
import { dossierOf, firstCase } from './testing/dossiers.ts'
import { fullCase } from './testing/full-case.ts'
import { timelineView } from './timeline/view.ts'

const CASES = [
  ['the first case', firstCase()],
  ['a very full case', dossierOf(fullCase())],
] as const

/** Everything that the pages of a case show. */
function pagesOf(dossier: Dossier): unknown[] {
  const query = new URLSearchParams()
  const { case: of, latest } = dossier
  return [
    openingView(dossier),
    collapseView(dossier),
    accountsView(dossier),
    linesView(dossier, query),
    supportView(dossier),
    custodyView(dossier),
    saidView(dossier, query),
    timelineView(dossier),
    narrativesView(dossier),
    historyView(dossier),
    { ...checkView(dossier), bundleHref: '' },
    diffView(dossier.id, { before: undefined, after: of, latest }, dossier.locale),
    ...[...of.document.values()].map((document) => documentView(dossier, document, 'Said.', null)),
  ]
}

/** Every text below a value, in order. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}

describe.each(CASES)('%s', (_, dossier) => {
  it.each(LOCALES.map((locale) => [locale]))('says something for every message, in %s', (locale: Locale) => {
    const texts = textsOf(pagesOf({ ...dossier, locale }))
    expect(texts.length).toBeGreaterThan(100)
    expect(texts.filter((text) => /undefined|\[object|NaN/.test(text))).toEqual([])
  })

  it('leads readers of Arabic to Arabic pages', () => {
    const links = textsOf(pagesOf({ ...dossier, locale: 'ar' })).filter((text) => /^\/\w/.test(text))
    expect(links.length).toBeGreaterThan(10)
    expect(links.filter((link) => !link.startsWith('/ar/case/'))).toEqual([])
  })

  it('is as readers of the language know it, and keeps the other apart', () => {
    const [english, arabic] = LOCALES.map(
      (locale) => historyView({ ...dossier, locale }).control.times[0]?.words,
    )
    expect(english).toMatch(/2026/)
    expect(arabic).toMatch(/٢٠٢٦/)
  })
})
