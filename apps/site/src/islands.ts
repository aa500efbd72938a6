import Speaking from '@hearsay/dossier/components/Speaking.svelte'
import Lines from '@hearsay/dossier/lines/Lines.svelte'
import { isLocale, LOCALES } from '@hearsay/words'
import { type Component, mount } from 'svelte'
import { followReader } from '#lib/live/contents.ts'
import { filterStatements } from '#lib/live/statements.ts'
import { slideTimes } from '#lib/live/times.ts'

/**
 * What brings each to life: a component in its place, or a few lines that work on what the server rendered.
 */
const ISLANDS = {
  contents: followReader,
  lines: mounted(Lines),
  said: filterStatements,
  'as-of': slideTimes,
} as const
export type IslandName = keyof typeof ISLANDS

/** The language of the page. */
const spoken = document.documentElement.lang
const locale = isLocale(spoken) ? spoken : LOCALES[0]

for (const element of document.querySelectorAll<HTMLElement>('[data-island]'))
  ISLANDS[element.dataset.island as IslandName](element, locale)
showTarget()

type Props = Record<string, unknown>

/**
 * Mounts a component in place of what the server rendered, which looks the same. Its props are as the server
 * left them, checked by nobody: they are the server's own.
 */
function mounted(component: Component<never>) {
  const part = component as Component<Props>
  return (element: HTMLElement) => {
    const props = JSON.parse(element.querySelector('[data-props]')?.textContent ?? '{}')
    element.replaceChildren()
    mount(Speaking, { target: element, props: { locale, part, props: { ...props, live: true } } })
  }
}

/** An address that names something inside an island lost its target with the old nodes; go there again. */
function showTarget(): void {
  const target = location.hash ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null
  if (target?.closest('[data-island]')) location.replace(location.href)
}
