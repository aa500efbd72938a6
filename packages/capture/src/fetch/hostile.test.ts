import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Hostile, hostileAddresses, hostileJourneys } from '../testing/hostile.ts'
import { refusalOf, serveHostile } from '../testing/hostile-site.ts'
import type { Site } from '../testing/site.ts'

const byKind = (all: readonly Hostile[]) => [...Map.groupBy(all, ({ kind }) => kind)]

describe('as they are given', () => {
  test.each(byKind(hostileAddresses()))('%s', async (_, all) => {
    for (const hostile of all)
      expect([hostile.url, await coded(hostile, true)]).toEqual([hostile.url, hostile.code])
  })
})

describe('on the way', () => {
  let site: Site
  beforeAll(async () => {
    site = await serveHostile()
  })
  afterAll(() => site.close())

  test.each(byKind(hostileJourneys('http://news.test:1')).map(([kind]) => kind))('%s', async (kind) => {
    const all = hostileJourneys(site.origin).filter((hostile) => hostile.kind === kind)
    expect(all.length).toBeGreaterThan(0)
    for (const hostile of all)
      expect([hostile.url, await coded(hostile, false)]).toEqual([hostile.url, hostile.code])
  })

  test('there are hundreds of them', () => {
    expect(hostileAddresses().length + hostileJourneys(site.origin).length).toBeGreaterThan(600)
  })
})

async function coded(hostile: Hostile, direct: boolean): Promise<string> {
  const refusal = await refusalOf(hostile, direct)
  expect(refusal?.message ?? '').not.toMatch(/[\p{Cc}\u202a-\u202e]/u)
  return refusal?.code ?? 'fetched'
}
