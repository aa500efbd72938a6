interface Linked {
  readonly href?: string
}

/** Anchors on the dossier, as they are reached from another page. */
export function fromPage(home: string): <T extends Linked>(link: T) => T {
  return (link) => (link.href?.startsWith('#') ? { ...link, href: home + link.href } : link)
}
