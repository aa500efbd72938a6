import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadReader } from './node.ts'
import type { Statement, TextSpan } from './statement.ts'

const ARTICLE = new URL('../../../../shared/seed/article.txt', import.meta.url)

/** The chains that a careful reader marks in the article that the first case is made from. */
describe.runIf(existsSync(ARTICLE))('the article of the first case', () => {
  const text = existsSync(ARTICLE) ? readFileSync(ARTICLE, 'utf8') : ''
  const { statements } = loadReader().read(text)
  const words = (spans: readonly TextSpan[]): string => spans.map(([a, b]) => text.slice(a, b)).join(' ')
  const find = (cue: RegExp, content: RegExp): Statement => {
    const found = statements.find((s) => cue.test(words(s.cue)) && content.test(words(s.content)))
    if (!found) throw new Error(`no statement with cue ${cue} and content ${content}`)
    return found
  }

  test('20 to 25 people told Safi that it was an airstrike', () => {
    const s = find(/told/, /caused by an airstrike, not/)
    expect(s.crowd).toEqual({ low: 20, high: 25, quantifier: 'all' })
    expect(s.addressee?.name).toBe('Waleed Safi')
  })

  test('most of them blamed the U.S., some could not say', () => {
    expect(find(/blamed/, /bombing/).crowd).toEqual({ low: 20, high: 25, quantifier: 'most' })
    expect(find(/blamed/, /bombing/).act).toBe('accuse')
    expect(find(/acknowledged/, /possible to identify/).crowd?.quantifier).toBe('some')
  })

  test('a representative told Safi of an investigation', () => {
    const s = find(/told/, /conducting an investigation/)
    expect(words(s.source)).toBe('A representative of Kataib Hezbollah')
    expect(s.addressee?.name).toBe('Waleed Safi')
  })

  test('a leader permitted, the members refused', () => {
    expect(words(find(/told/, /could view it/).source)).toMatch(/leader$/)
    const refusal = find(/refused/, /./)
    expect(refusal.act).toBe('refuse')
    expect(words(refusal.source)).toBe('its members')
    expect(find(/telling/, /not authorized/).speaker?.name).toBe('Kataib Hezbollah')
  })

  test('the claim that circulates has no source', () => {
    const s = find(/claim/, /U\.S\. had killed members/)
    expect(s.source).toEqual([])
    expect(s.speaker).toBeNull()
  })

  test('the belief and its variant', () => {
    const s = find(/belief/, /cooperating with ISIS/)
    expect([s.act, s.basis.kind]).toEqual(['believe', 'own'])
    expect(words(find(/claim/, /created by the U\.S\. and Israel/).source)).toMatch(/Snowden/)
  })

  test('vows, denials, accusations and refusals are told apart', () => {
    expect(find(/vowed/, /seek revenge/).act).toBe('threaten')
    expect(find(/denied/, /aircraft in Anbar/).act).toBe('deny')
    expect(find(/accusing/, /secretly targeting/).act).toBe('accuse')
    expect(find(/not accepted/, /either explanation/).act).toBe('reject')
    expect(find(/suggests/, /1,000 more/).modality).toBe('hedged')
  })
})
