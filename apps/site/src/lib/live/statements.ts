import { isChosen } from '@hearsay/dossier/said/choice.ts'
import { digits, type Locale } from '@hearsay/words'

/**
 * Shows the statements that the form asks for as soon as it asks; all of them stand in the page
 * (Said.svelte).
 */
export function filterStatements(said: HTMLElement, locale: Locale): void {
  const form = said.querySelector('form')
  if (!form) return
  const statements = [...said.querySelectorAll<HTMLElement>('[data-act]')]
  const choose = () => {
    const asked = new FormData(form)
    const choice = { party: text(asked, 'party'), account: text(asked, 'account'), act: text(asked, 'act') }
    for (const each of statements) each.hidden = !isChosen(saidBy(each), choice)
    tell(said, statements.filter(({ hidden }) => !hidden).length, statements.length, locale)
  }
  form.addEventListener('change', choose)
  hide(form.querySelector('button'), true)
  // A browser that comes back to a page keeps what was chosen on it.
  choose()
}

function saidBy({ dataset: { parties = '', accounts = '', act = '' } }: HTMLElement) {
  return { parties: parties.split(' '), accounts: accounts.split(' '), act }
}

/** Says how many are shown, in the sentences that the server left for it. */
function tell(said: HTMLElement, shown: number, total: number, locale: Locale): void {
  hide(said.querySelector('[data-all]'), shown < total)
  hide(said.querySelector('[data-some]'), shown === total)
  hide(said.querySelector('[data-no-fit]'), shown > 0)
  for (const count of said.querySelectorAll('[data-shown]')) count.textContent = digits(shown, locale)
}

function hide(element: HTMLElement | null, hidden: boolean): void {
  if (element) element.hidden = hidden
}

function text(asked: FormData, name: string): string {
  return String(asked.get(name) ?? '')
}
