/** Documents and tokens a second on one core and on all, growth with length, and peers in the same run. */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Reader } from '../../packages/reading/src/index.ts'
import { loadReader } from '../../packages/reading/src/node.ts'
import { segment } from '../../packages/reading/src/text/segment.ts'
import { peers } from './peers.ts'

const ROUNDS = 5

/**
 * @param printed articles as newspapers print them, where there are any: their words repeat less than those
 * of made ones.
 */
export async function speedSection(
  reader: Reader,
  articles: readonly string[],
  printed: readonly string[],
): Promise<string> {
  const tokens = tokensOf(articles)
  const all = [{ name: '**this reader**', run: (text: string) => void reader.read(text) }, ...peers()]
  const taken = interleaved(
    all.map(
      ({ run }) =>
        () =>
          articles.forEach(run),
    ),
  )
  const mine = taken[0] ?? Number.NaN
  const cores = availableParallelism()
  const parallel = await onAllCores(cores, articles)
  return [
    '## Speed\n',
    ...(printed.length > 0 ? [firstReading(printed)] : ['PolNeAR dev was not there: no rate on news.\n']),
    'Made articles repeat their words far more often than news does, which the reader remembers: their rates',
    'compare systems, and say nothing of news.',
    `${articles.length} made articles of ${Math.round(tokens / articles.length)} tokens; processor time, median of`,
    `${ROUNDS} rounds in which the systems take turns, so that a shared machine slows all of them alike.\n`,
    '| one core | articles a second | tokens a second | times this reader |\n|---|---:|---:|---:|',
    ...all.map(({ name }, i) => {
      const seconds = (taken[i] ?? Number.NaN) / 1000
      const times = (mine / 1000 / seconds).toFixed(2)
      return `| ${name} | ${rate(articles.length / seconds)} | ${rate(tokens / seconds)} | ${times} |`
    }),
    `\nOn all ${cores} cores, by the clock: ${rate((articles.length * cores) / parallel)} articles a second.\n`,
    '| length | time | for each kB |\n|---:|---:|---:|',
    ...growth(reader, articles.join('\n\n')),
  ].join('\n')
}

const tokensOf = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + segment(text).words.length, 0)

/** What a new reader, whose network has met no word, takes for articles that it reads once. */
function firstReading(printed: readonly string[]): string {
  const taken = Array.from({ length: ROUNDS }, () => {
    const fresh = loadReader()
    return cost(() => {
      for (const text of printed) fresh.read(text)
    })
  })
  const seconds = median(taken) / 1000
  const tokens = tokensOf(printed)
  const size = Math.round(tokens / printed.length)
  return [
    `**News: ${rate(printed.length / seconds)} articles, ${rate(tokens / seconds)} tokens a second on one core**`,
    `(PolNeAR dev, ${printed.length} articles of ${size} tokens, each read once by a new reader).\n`,
  ].join('\n')
}

const rate = (value: number): string => Math.round(value).toLocaleString('en')

/**
 * Median processor milliseconds of each, over rounds in which all take turns; a first round only warms up.
 */
function interleaved(runs: readonly (() => void)[]): number[] {
  const times: number[][] = runs.map(() => [])
  for (let round = 0; round <= ROUNDS; round++)
    runs.forEach((run, i) => {
      const ms = cost(run)
      if (round > 0) times[i]?.push(ms)
    })
  return times.map(median)
}

function cost(run: () => void): number {
  const before = process.cpuUsage()
  run()
  return process.cpuUsage(before).user / 1000
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN

function growth(reader: Reader, text: string): string[] {
  let long = text
  while (long.length < 1_000_000) long += `\n\n${text}`
  return [1000, 10_000, 100_000, 1_000_000].map((length) => {
    const part = long.slice(0, length)
    const repeats = Math.max(1, Math.round(50_000 / length))
    const rounds = Array.from(
      { length: 3 },
      () =>
        cost(() => {
          for (let i = 0; i < repeats; i++) reader.read(part)
        }) / repeats,
    )
    const ms = median(rounds)
    return `| ${length.toLocaleString('en')} | ${ms.toFixed(1)} ms | ${(ms / (length / 1000)).toFixed(3)} ms |`
  })
}

/** Clock seconds for every core to read all the articles once at the same time. */
async function onAllCores(cores: number, articles: readonly string[]): Promise<number> {
  const script = `
    import { parentPort, workerData } from 'node:worker_threads'
    import { loadReader } from '${new URL('../../packages/reading/src/node.ts', import.meta.url)}'
    const reader = loadReader()
    workerData.forEach((text) => reader.read(text))
    parentPort.once('message', () => {
      workerData.forEach((text) => reader.read(text))
      parentPort.postMessage('read')
    })
    parentPort.postMessage('ready')`
  const workers = Array.from(
    { length: cores },
    () => new Worker(new URL(`data:text/javascript,${encodeURIComponent(script)}`), { workerData: articles }),
  )
  const reply = (worker: Worker) =>
    new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject))
  await Promise.all(workers.map(reply))
  const start = performance.now()
  const done = Promise.all(workers.map(reply))
  for (const worker of workers) worker.postMessage('go')
  await done
  const seconds = (performance.now() - start) / 1000
  await Promise.all(workers.map((worker) => worker.terminate()))
  return seconds
}
