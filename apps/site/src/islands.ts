import Speaking from '@hearsay/dossier/components/Speaking.svelte'
import AsOf from '@hearsay/dossier/history/AsOf.svelte'
import Lines from '@hearsay/dossier/lines/Lines.svelte'
import Said from '@hearsay/dossier/said/Said.svelte'
import { isLocale, LOCALES } from '@hearsay/words'
import { type Component, mount } from 'svelte'

/** Each with its props as the server left them, checked by nobody: they are the server's own. */
const ISLANDS = { lines: Lines, said: Said, 'as-of': AsOf } as const
export type IslandName = keyof typeof ISLANDS

type Props = Record<string, unknown>

/** The language of the page. */
const spoken = document.documentElement.lang
const locale = isLocale(spoken) ? spoken : LOCALES[0]

for (const element of document.querySelectorAll<HTMLElement>('[data-island]')) enliven(element)
showTarget()

/** Mounts an island's component in place of what the server rendered, which looks the same. */
function enliven(element: HTMLElement): void {
  const part = ISLANDS[element.dataset.island as IslandName] as Component<never> as Component<Props>
  const props = JSON.parse(element.querySelector('[data-props]')?.textContent ?? '{}')
  element.replaceChildren()
  mount(Speaking, { target: element, props: { locale, part, props: { ...props, live: true } } })
}

/** An address that names something inside an island lost its target with the old nodes; go there again. */
function showTarget(): void {
  const target = location.hash ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null
  if (target?.closest('[data-island]')) location.replace(location.href)
}
