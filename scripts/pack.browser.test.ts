import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, preview } from 'vite'
import { expect, onTestFinished, test } from 'vitest'
import { launch, watch } from '../apps/site/test/browser.ts'
import { examples } from './pack/testing/examples.ts'
import { stranger } from './pack/testing/stranger.ts'

/**
 * The examples of the READMEs, bundled from the packed packages by a bundler that knows nothing of this
 * project.
 */
test('the packages do in a browser what their READMEs print', { timeout: 300_000 }, async () => {
  const { folder, remove } = stranger()
  onTestFinished(remove)
  for (const { name, browserCode } of examples()) writeFileSync(join(folder, fileOf(name)), browserCode)
  writeFileSync(join(folder, 'index.html'), '<script type="module" src="main.js"></script>')
  writeFileSync(join(folder, 'main.js'), [...examples().map(run), `console.log('${END}')`].join('\n'))
  await build({ root: folder, configFile: false, logLevel: 'warn' })

  const expected = examples().flatMap(({ prints }) => prints.trimEnd().split('\n'))
  expect(await printed(folder)).toEqual(expected)
})

const END = 'that is all'
const fileOf = (name: string) => `${name.replace(/\W/g, '-')}.js`
const run = ({ name }: { readonly name: string }) => `await import('./${fileOf(name)}')`

/** Every line that the page of a built project prints. */
async function printed(root: string): Promise<string[]> {
  const server = await preview({ root, configFile: false, preview: { port: 0, host: '127.0.0.1' } })
  onTestFinished(() => server.close())
  const browser = await launch()
  onTestFinished(() => browser.close())
  const { page, problems } = await watch(browser, {})
  const lines: string[] = []
  page.on('console', (message) => lines.push(message.text()))
  const over = page.waitForEvent('console', (message) => message.text() === END)
  await page.goto(server.resolvedUrls?.local[0] ?? '')
  await over
  expect(problems).toEqual([])
  return lines.slice(0, -1)
}
