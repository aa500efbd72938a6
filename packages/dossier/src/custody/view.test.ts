import { describe, expect, it } from 'vitest'
import { BEFORE_EVIDENCE, dossierOf, firstCase } from '../testing/dossiers.ts'
import { fullCase } from '../testing/full-case.ts'
import { plain } from '../testing/plain.ts'
import { custodyView } from './view.ts'

describe('custody in the first case', () => {
  const view = custodyView(firstCase())
  const [parts, video, papers] = view.exhibits

  it('follows the parts from the scene to the refusal', () => {
    expect(parts?.steps.map(({ event, link }) => [event, link])).toEqual([
      ['Collected', 'hedged'],
      ['Handed over', 'kept'],
      ['Held', 'hedged'],
      ['Promised', 'broken'],
      ['Refused', 'broken'],
    ])
  })

  it('prints hedges, says who is not named, and invents no date', () => {
    expect(parts?.steps[0]).toMatchObject({
      hedge: 'supposed',
      phrases: [
        ['by ', { value: 'somebody who is not named' }],
        ['in ', { value: 'Abu Ghraib' }],
      ],
    })
    expect(parts?.steps.every(({ when }) => when === undefined)).toBe(true)
    expect(parts?.gaps).toContain('no step has a date')
    expect(parts?.gaps).toContain('who collected it is not said')
  })

  it('gives the reason for the refusal, and whose words it rests on', () => {
    const refused = parts?.steps.at(-1)
    expect(refused?.reason).toContain('security reasons')
    expect(refused?.sources).toMatchObject([{ name: 'Members of Kataib Hezbollah' }])
    expect(refused?.sources[0]?.links).toHaveLength(3)
  })

  it('states that nobody independent has examined anything', () => {
    for (const exhibit of [parts, video, papers])
      expect(exhibit?.verdict).toBe(
        'No independent examination is recorded, so by itself it supports no account; what others conclude from it counts at most.',
      )
    expect(
      papers?.findings.flatMap(({ findings }) => findings.map(({ sentence }) => plain(sentence))),
    ).toEqual(['The Daily Beast called it forged; not held to be an independent examination.'])
    expect(view.summary).toBe(
      'Three exhibits are recorded; no independent examination of any is. Two links are broken.',
    )
  })

  it('says that nothing was offered where nothing was', () => {
    const early = custodyView(firstCase(BEFORE_EVIDENCE))
    expect(early.exhibits).toEqual([])
    expect(early.summary).toContain('No exhibit is recorded')
  })
})

it('keeps every step of a very long journey, each with an anchor of its own', () => {
  const [thing, tape] = custodyView(dossierOf(fullCase())).exhibits
  const steps = [...(thing?.steps ?? []), ...(thing?.apart ?? [])]
  const anchors = steps.map(({ anchor }) => anchor)
  expect(new Set(anchors)).toEqual(new Set(Array.from({ length: 40 }, (_, index) => `step-k-${index}`)))
  expect(anchors).toHaveLength(40)
  expect(steps.filter(({ link }) => link === 'broken')).toHaveLength(16)
  expect(tape?.verdict).toBe('Examined independently by P. two, and found for: what was found is weighed.')
})
