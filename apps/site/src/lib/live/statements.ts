import { fits, holdsAll, type Marks, plainWords, standOpen } from '@hearsay/dossier/said/choice.ts'
import { digits, type Locale, saidText } from '@hearsay/words'

/** A statement in the page, as Statement.svelte writes it. */
interface Said {
  readonly element: HTMLElement
  readonly at: number
  /** Its fold in each order. */
  readonly folds: Readonly<Record<string, number>>
  readonly marks: Marks
  /** Its words, as they are searched. */
  readonly text: () => string
}

/**
 * Shows the statements that the form asks for as soon as it asks, in the order that it asks for; all of them
 * stand in the page (Said.svelte). What is searched for never leaves the page.
 */
export function filterStatements(said: HTMLElement, locale: Locale): void {
  const form = said.querySelector('form')
  const search = form?.querySelector<HTMLInputElement>('[type=search]')
  if (!form || !search) return
  const statements = [...said.querySelectorAll<HTMLElement>('[data-k]')].map(saidIn)
  const choose = () => {
    const asked = [...form.querySelectorAll<HTMLElement>('option:checked')].flatMap(
      ({ dataset: { mark } }) => mark ?? [],
    )
    const searched = plainWords(search.value).trim()
    for (const { element, marks, text } of statements)
      element.hidden = !(fits(marks, asked) && holdsAll(text(), searched))
    tell(said, statements.filter(({ element }) => !element.hidden).length, statements.length, locale)
  }
  const order = () => arrange(said, statements, String(new FormData(form).get('order')))
  form.addEventListener('input', ({ target }) => {
    if ((target as HTMLElement).matches('[name=order]')) order()
    choose()
    fold(said)
  })
  form.addEventListener('submit', (event) => event.preventDefault())
  hide(form.querySelector('button'), true)
  hide(search.closest('label'), false)
  // A browser that comes back to a page keeps what was chosen on it.
  order()
  choose()
  const reveal = () => {
    const named = statements.find(({ element }) => `#${element.id}` === decodeURIComponent(location.hash))
    if (!named) return
    if (named.element.hidden) {
      // Not `reset`, which goes back to what the address asked for.
      for (const filter of form.querySelectorAll<HTMLSelectElement>('select:has([value=""])'))
        filter.value = ''
      search.value = ''
      choose()
    }
    const around = named.element.closest('details')
    if (around) around.open = true
    named.element.scrollIntoView()
  }
  addEventListener('hashchange', reveal)
  reveal()
}

function saidIn(element: HTMLElement): Said {
  const [at, page, date, ...marks] = element.dataset.k?.split(' ') ?? []
  let words: string | undefined
  return {
    element,
    at: Number(at),
    folds: { page: Number(page), date: Number(date) },
    marks,
    text: () => (words ??= plainWords(element.textContent)),
  }
}

/** Moves the statements to the folds of an order, each to its place. */
function arrange(said: HTMLElement, statements: readonly Said[], order: string): void {
  for (const all of said.querySelectorAll<HTMLElement>('[data-order]')) {
    const asked = all.dataset.order === order
    if (asked && all.hidden) {
      const lists = all.querySelectorAll('details > ol')
      for (const { element, folds } of statements.toSorted((a, b) => a.at - b.at))
        lists[folds[order] ?? 0]?.append(element)
    }
    all.hidden = !asked
  }
}

/** Opens the folds where few statements are shown, and closes them where many are. */
function fold(said: HTMLElement): void {
  const shown = said.querySelectorAll('[data-k]:not([hidden])').length
  const folds = said.querySelectorAll<HTMLDetailsElement>('[data-order]:not([hidden]) > details')
  for (const each of folds) each.open = standOpen(shown, folds.length)
}

/**
 * Says how many are shown, of each fold in its own words and of all in the sentences that the server left.
 */
function tell(said: HTMLElement, shown: number, total: number, locale: Locale): void {
  for (const each of said.querySelectorAll('details')) {
    const count = each.querySelectorAll('[data-k]:not([hidden])').length
    each.hidden = count === 0
    const words = each.querySelector('[data-count]')
    if (words) words.textContent = saidText(locale, 'count', { count })
  }
  hide(said.querySelector('[data-all]'), shown < total)
  hide(said.querySelector('[data-some]'), shown === total)
  hide(said.querySelector('[data-no-fit]'), shown > 0)
  for (const count of said.querySelectorAll('[data-shown]')) count.textContent = digits(shown, locale)
}

function hide(element: HTMLElement | null, hidden: boolean): void {
  if (element) element.hidden = hidden
}
