import type { Assumed } from '@hearsay/dossier/lines/engine.ts'
import { exitPaths } from '@hearsay/dossier/lines/exits.ts'
import { cutNames, settingWords, weightOf } from '@hearsay/dossier/lines/names.ts'
import type { Sheet, SheetAccount } from '@hearsay/dossier/lines/sheet.ts'
import { assumedIn, type Shown, shownUnder } from '@hearsay/dossier/lines/shown.ts'
import { cutWords, type Locale, linesSentence, linesText, listed, type Piece } from '@hearsay/words'
import { lightWays } from './ways.ts'

/**
 * Weighs and draws the lines anew as soon as an assumption is switched, in the pictures and tables that the
 * server rendered; and lights the way of whoever is pointed at.
 */
export function weaveLines(lines: HTMLElement, locale: Locale): void {
  const sheet: Sheet = JSON.parse(lines.querySelector('[data-props]')?.textContent ?? '{}')
  const form = lines.querySelector('form')
  const figures = [...lines.querySelectorAll<HTMLElement>('figure[data-account]')]
  if (!form) return
  const show = (assumed: Assumed) => {
    for (const figure of figures) {
      const account = sheet.accounts[Number(figure.dataset.account)]
      if (account) redraw(figure, sheet, account, shownUnder(sheet, account, assumed), locale)
    }
  }
  const asked = () => {
    const chosen = new FormData(form)
    show(assumedIn(sheet, chosen.get('mode') !== 'strict', chosen.getAll('event').map(String)))
  }
  form.addEventListener('change', asked)
  form.querySelector('button')?.remove()
  for (const figure of figures) {
    const account = sheet.accounts[Number(figure.dataset.account)]
    if (account) lightWays(figure, account, linesText(locale, 'noWords'))
  }
  // A browser that comes back to a page keeps what was switched on it.
  if (differs(form)) asked()
}

/** Whether a form says anything else than it did when the server made it. */
function differs(form: HTMLFormElement): boolean {
  return [...form.querySelectorAll('input')].some((input) => input.checked !== input.defaultChecked)
}

function redraw(
  figure: HTMLElement,
  sheet: Sheet,
  account: SheetAccount,
  shown: Shown,
  locale: Locale,
): void {
  const rows = [...figure.querySelectorAll<HTMLTableRowElement>('tbody tr')]
  say(figure, sheet, shown, rows, locale)
  for (const [index, svg] of figure.querySelectorAll('svg.picture').entries())
    drawAnew(svg, index, account, shown)
  for (const [place, row] of rows.entries()) {
    const node = account.nodes[place]
    const cell = row.cells[3]
    if (node === undefined || !cell) continue
    const look = shown.nodes[node]?.look ?? ''
    row.hidden = look.includes('gone')
    const weight = weightOf(look, row.dataset.place === 'page')
    cell.textContent = linesText(locale, `weight.${weight}`)
  }
}

function say(
  figure: HTMLElement,
  sheet: Sheet,
  { weighed, binding }: Shown,
  rows: readonly HTMLTableRowElement[],
  locale: Locale,
): void {
  const put = (part: string, pieces: readonly Piece[]) =>
    figure.querySelector(`[data-${part}]`)?.replaceChildren(...pieces.map(apart))
  const names = rows.map((row) => row.cells[0]?.textContent ?? '')
  const crossed = weighed.high.upper === null ? [] : cutNames(weighed.cut, names, sheet.switches, locale)
  put('figure', [cutWords(binding.weighed, locale)])
  put('sentence', [linesSentence(binding.weighed, locale)])
  put('other', settingWords(binding, locale))
  put('cut', crossed.length === 0 ? [] : linesText.pieces(locale, 'cut', { names: listed(crossed, locale) }))
}

/** Values in a message stand apart from its own words, as in Phrase.svelte. */
function apart(piece: Piece): Node {
  if (typeof piece === 'string') return document.createTextNode(piece)
  const value = document.createElement('bdi')
  value.textContent = piece.value
  return value
}

function drawAnew(svg: Element, index: number, account: SheetAccount, shown: Shown): void {
  const [loom, woven] = [account.looms[index], shown.woven[index]]
  if (!loom || !woven) return
  const threads = svg.querySelectorAll('.threads path')
  for (const [at, { thread }] of loom.arrivals.entries())
    threads[thread]?.setAttribute('d', woven.arrivals[at] ?? '')
  for (const [at, isThere] of shown.threads.entries()) threads[at]?.classList.toggle('off', !isThere)
  const isReversed = loom.form === 'across' && (loom.pages[0]?.x ?? 0) > loom.end
  const [out, tips] = exitPaths(woven, loom.form, isReversed)
  svg.querySelector('.out')?.setAttribute('d', out)
  svg.querySelector('.tips')?.setAttribute('d', tips)
  const parties = svg.querySelectorAll('a:not(.afloat)')
  for (const [node, { look, key }] of shown.nodes.entries()) {
    parties[node]?.setAttribute('class', look)
    const letter = parties[node]?.querySelector('.k')
    if (letter) letter.textContent = key
  }
}
