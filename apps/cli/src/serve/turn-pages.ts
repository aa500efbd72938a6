/** Dossiers that are read once before anybody asks. */
const PAGES = 16

/**
 * Reads the front page and the dossiers on it, so that the first reader of each does not wait for a case to
 * be read, checked, folded and weighed: the site keeps pages. Whatever goes wrong here is told to whoever
 * asks for the page. Resolves to the addresses that were read.
 */
export async function turnPages(origin: string): Promise<readonly string[]> {
  const turned: string[] = []
  try {
    const front = await (await fetch(`${origin}/`)).text()
    for (const [, path] of [...front.matchAll(/href="(\/case\/[^"/?#]+)"/g)].slice(0, PAGES)) {
      await (await fetch(`${origin}${path}`)).arrayBuffer()
      turned.push(String(path))
    }
  } catch (error) {
    // The server was stopped meanwhile; nobody waits for these pages.
    if (!(error instanceof TypeError)) throw error
  }
  return turned
}
