import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, preview } from 'vite'
import { expect, onTestFinished } from 'vitest'
import { launch, watch } from '../../../apps/site/test/browser.ts'
import { examples } from './examples.ts'

const END = 'that is all'

/**
 * Every line that the examples of the READMEs print in a browser, bundled in a project that has the packages
 * installed by a bundler that knows nothing of this one.
 */
export async function printedInBrowser(folder: string): Promise<string[]> {
  for (const { name, browserCode } of examples()) writeFileSync(join(folder, fileOf(name)), browserCode)
  writeFileSync(join(folder, 'index.html'), '<script type="module" src="main.js"></script>')
  writeFileSync(join(folder, 'main.js'), [...examples().map(run), `console.log('${END}')`].join('\n'))
  await build({ root: folder, configFile: false, logLevel: 'warn' })
  return await printed(folder)
}

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
