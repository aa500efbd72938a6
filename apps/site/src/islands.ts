import AsOf from '@hearsay/dossier/history/AsOf.svelte'
import Lines from '@hearsay/dossier/lines/Lines.svelte'
import Said from '@hearsay/dossier/said/Said.svelte'
import { type Component, mount } from 'svelte'

/** Each with its props as the server left them, checked by nobody: they are the server's own. */
const ISLANDS = {
  lines: Lines as Component<never>,
  said: Said as Component<never>,
  'as-of': AsOf as Component<never>,
} as const
export type IslandName = keyof typeof ISLANDS

for (const element of document.querySelectorAll<HTMLElement>('[data-island]')) enliven(element)
showTarget()

/** Mounts an island's component in place of what the server rendered, which looks the same. */
function enliven(element: HTMLElement): void {
  const part = ISLANDS[element.dataset.island as IslandName]
  const props = JSON.parse(element.querySelector('[data-props]')?.textContent ?? '{}')
  element.replaceChildren()
  mount(part, { target: element, props: { ...props, live: true } as never })
}

/** An address that names something inside an island lost its target with the old nodes; go there again. */
function showTarget(): void {
  const target = location.hash ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null
  if (target?.closest('[data-island]')) location.replace(location.href)
}
