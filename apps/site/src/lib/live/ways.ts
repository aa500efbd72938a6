import type { SheetAccount } from '@hearsay/dossier/lines/sheet.ts'
import { closure } from '@hearsay/dossier/lines/shown.ts'

/**
 * Lights the way of whoever is pointed at, tapped or reached by keyboard, from where it begins to the pages,
 * and shows their words under the picture, taken from the table. A tap on nothing puts the light out.
 */
export function lightWays(figure: HTMLElement, account: SheetAccount, noWords: string): void {
  for (const svg of figure.querySelectorAll('svg.picture')) {
    const parties = [...svg.querySelectorAll('a')]
    const show = (node: number) => {
      light(svg, parties, account, node)
      tell(figure, account, node, parties[node]?.getAttribute('href') ?? '', noWords)
    }
    for (const [node, party] of parties.entries()) {
      party.addEventListener('pointerenter', () => show(node))
      party.addEventListener('focus', () => show(node))
      party.addEventListener('click', (event) => {
        // A finger or a mouse shows the words here; the keyboard follows the link to them.
        if (event.detail === 0) return
        event.preventDefault()
        show(node)
      })
    }
    svg.addEventListener('pointerleave', () => darken(svg))
    svg.addEventListener('focusout', () => darken(svg))
    svg.addEventListener('click', ({ target }) => {
      if (target === svg) darken(svg)
    })
  }
}

function darken(svg: Element): void {
  svg.classList.remove('lit')
  for (const part of svg.querySelectorAll('.lit, .picked')) part.classList.remove('lit', 'picked')
}

function light(svg: Element, parties: readonly Element[], { arcs }: SheetAccount, picked: number): void {
  darken(svg)
  const threads = [...svg.querySelectorAll('.threads path')]
  const there = arcs.filter((_, thread) => !threads[thread]?.classList.contains('off'))
  const onward = closure(
    [picked],
    there.map(([from, to]) => [from, to]),
  )
  const back = closure(
    [picked],
    there.map(([from, to]) => [to, from]),
  )
  const isOn = (from: number, to: number) =>
    (onward.has(from) && onward.has(to)) || (back.has(from) && back.has(to))
  for (const [node, party] of parties.entries()) {
    party.classList.toggle('lit', onward.has(node) || back.has(node))
    party.classList.toggle('picked', node === picked)
  }
  for (const [thread, [from, to]] of arcs.entries()) threads[thread]?.classList.toggle('lit', isOn(from, to))
  svg.classList.add('lit')
}

/** The words of all who are drawn as one node. */
function tell(
  figure: HTMLElement,
  { nodes }: SheetAccount,
  node: number,
  href: string,
  noWords: string,
): void {
  const aside = figure.querySelector('aside')
  if (!aside) return
  const rows = [...figure.querySelectorAll<HTMLTableRowElement>('tbody tr')]
  const own = rows.filter((row, place) => nodes[place] === node || `#${row.id}` === href)
  aside.replaceChildren(...own.flatMap((row) => [named(row), ...said(row, noWords)]))
  aside.hidden = false
}

function named({ cells: [name] }: HTMLTableRowElement): Node {
  const who = document.createElement('p')
  who.className = 'who'
  who.append(...(name?.cloneNode(true).childNodes ?? []))
  return who
}

function said({ cells: [, , words] }: HTMLTableRowElement, noWords: string): Node[] {
  if (words?.querySelector('p')) return [...words.cloneNode(true).childNodes]
  const none = document.createElement('p')
  none.textContent = noWords
  return [none]
}
