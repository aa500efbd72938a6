/**
 * Marks in the contents which section is being read: the last whose head has passed the top of the window.
 */
export function followReader(contents: HTMLElement): void {
  const links = [...contents.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')]
  const sections = links.map((link) => document.getElementById(link.hash.slice(1)))
  const list = contents.querySelector('nav')
  let current = -1
  const mark = () => {
    const passed = sections.findLastIndex((section) => section && section.getBoundingClientRect().top < 120)
    if (passed === current) return
    links[current]?.removeAttribute('aria-current')
    current = passed
    const link = links[passed]
    link?.setAttribute('aria-current', 'true')
    // Within the list alone: the page stays where it is.
    if (link && list) list.scrollTo({ left: link.offsetLeft - list.clientWidth / 3 })
  }
  document.addEventListener('scroll', mark, { passive: true })
  mark()
}
