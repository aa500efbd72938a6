import { once } from 'node:events'
import { expect, test } from 'vitest'
import { hearsay, start, temporaryFolder } from '../testing/hearsay.ts'

/** Starts `hearsay serve` on a free port; it needs the built site. */
async function serving(args: readonly string[]) {
  const child = start(['serve', '--port', '0', ...args])
  const ended = once(child, 'close')
  let printed = ''
  const origin = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      printed += chunk
      const found = /^Hearsay is on (http:\S+)$/m.exec(printed)?.[1]
      if (found) resolve(found)
    })
    child.once('close', () => reject(new Error(`ended before it listened: ${printed}`)))
  })
  return { child, ended, origin: await origin, printed: () => printed }
}

test('loads cases, says where it is when it can be reached, reads beside other commands, and ends when told', async () => {
  const data = temporaryFolder()
  const { child, ended, origin, printed } = await serving(['--data', data, '--load', 'cases'])
  expect(origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  expect(printed()).toMatch(/^abu-ghraib-2015: \d+ entries added/)
  expect((await fetch(origin)).status).toBe(200)
  expect((await hearsay(['verify', 'abu-ghraib-2015', '--data', data])).code).toBe(0)
  expect((await hearsay(['case', 'import', 'cases/abu-ghraib-2015', '--data', data])).code).toBe(0)

  const port = new URL(origin).port
  const second = await hearsay(['serve', '--port', port, '--data', data])
  expect(second.code).toBe(2)
  expect(second.err).toMatch(new RegExp(`^hearsay: port ${port} is in use; .*\\n$`))

  child.kill('SIGTERM')
  expect(await ended).toEqual([0, null])
})

test('a second start on the same data adds nothing', async () => {
  const data = temporaryFolder()
  await hearsay(['case', 'import', 'cases/abu-ghraib-2015', '--data', data])
  const { child, ended, printed } = await serving(['--data', data, '--load', 'cases'])
  child.kill('SIGINT')
  expect(await ended).toEqual([0, null])
  expect(printed()).not.toContain('added')
})
