import { existsSync, mkdirSync } from 'node:fs'
import { openDesk, placesOf } from '@hearsay/store'
import { madeCase, LONG_CASE } from '/work/wt-load/benchmarks/desk/case.ts'
const N = Number(process.argv[2] ?? 50000)
const folder = `/tmp/load-desk-${N}`
const t = async (name, work) => { const b = performance.now(); const r = await work(); console.log(name, (performance.now()-b).toFixed(1)); return r }
const fresh = !existsSync(folder)
if (fresh) mkdirSync(folder)
const desk = await openDesk(placesOf(folder))
if (fresh) {
  const made = await t('make', () => madeCase(N))
  await t('append', () => desk.writer.append(LONG_CASE, made.entries, 0, { documents: made.documents }))
}
const { value: of, size } = await t('load', () => desk.reader.load(LONG_CASE))
console.log('size', size)
await t('load again', () => desk.reader.load(LONG_CASE))
const { weighCase } = await import('@hearsay/weighing')
const S = '/work/wt-load/apps/desk/src/lib/server/'
if (process.argv[3] === 'weigh') {
const w = await t('weigh', () => weighCase(of))
await t('weigh again', () => weighCase(of, {case: of, weighing: w}))
}
const { listOf } = await import(S + 'records/list.ts')
for (const k of ['statement','bearing','party']) { await t('list '+k, () => listOf(of, k, '', 0)); await t('list2 '+k, () => listOf(of, k, 'gate', 0)) }
const { recordView } = await import(S + 'records/view.ts')
for (const k of ['said-200-5','page-3','claim-0','person-5', 'outlet-3']) await t('record '+k, () => recordView(of, k))
const { findRecords } = await import(S + 'cases/find.ts')
await t('find', () => findRecords(of, 'x', ['statement'], 'gate'))
await t('find2', () => findRecords(of, 'x', ['statement'], 'gate'))
if (process.argv[3] === 'draft') {
const { pagesOf } = await import(S + 'deciding/pages.ts')
await t('pages', () => pagesOf(desk.reader, LONG_CASE, of))
const { draftOf } = await import(S + 'deciding/draft.ts')
const d = await t('draft', () => draftOf(desk, LONG_CASE))
console.log(Object.entries(Object.groupBy(d.proposals, p => p.subject)).map(([k,v])=>[k,v.length]));console.log('proposals', d.proposals.length, process.memoryUsage())
}
await desk.close()
