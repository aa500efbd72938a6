import { launch } from './test/browser.ts'

const [origin, ...paths] = process.argv.slice(2)
const browser = await launch()
for (const [name, width, scheme] of [
  ['w', 1440, 'light'],
  ['n', 360, 'light'],
  ['d', 1440, 'dark'],
]) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme })
  const page = await context.newPage()
  for (const path of paths) {
    const [only, p] = path.includes('@') ? path.split('@') : ['', path]
    if (only && !only.includes(name)) continue
    await page.goto(origin + p)
    await page.evaluate('document.fonts.ready.then(() => undefined)')
    const wide = await page.evaluate('document.documentElement.scrollWidth > innerWidth')
    const file = `/tmp/shots/${name}${p.replace(/[^a-z0-9]+/gi, '-')}.png`
    await page.screenshot({ path: file, fullPage: true, clip: undefined })
    console.log(file, wide ? 'SIDEWAYS' : '')
  }
}
await browser.close()
