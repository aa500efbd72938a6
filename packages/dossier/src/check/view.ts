import { checkText, dayWords, type Piece, siteText, unstopped } from '@hearsay/words'
import type { Dossier } from '../dossier.ts'
import { bundleHref, editionHref } from '../links.ts'

/** Section 10: what a reader needs to verify the case without asking anybody. */
export interface CheckView {
  /** Undefined until the case is signed: there is no bundle of it before. */
  readonly bundleHref: string | undefined
  readonly fileName: string
  readonly command: string
  readonly size: number
  readonly root: string
  readonly checkpoint: string | undefined
  /** The verifier key of the desk, whole: readers copy it. */
  readonly key: string | undefined
  /** How to cite the edition, and its address, which stays; undefined where nobody published it. */
  readonly cite: Citation | undefined
}

export interface Citation {
  readonly text: readonly Piece[]
  readonly href: string
}

/** @param site where the site is, such as `https://hearsay.example`; addresses begin there */
export function checkView(dossier: Dossier, site = ''): CheckView {
  const { id, ledger } = dossier
  const fileName = `${id}.hearsay.json`
  return {
    bundleHref: ledger.checkpoint === undefined ? undefined : bundleHref(id),
    fileName,
    command: `npx hearsay verify ${fileName}`,
    size: ledger.size,
    root: ledger.root,
    checkpoint: ledger.checkpoint,
    key: ledger.key,
    cite: citationOf(dossier, site),
  }
}

function citationOf({ id, locale, case: of, edition }: Dossier, site: string): Citation | undefined {
  if (edition === undefined) return undefined
  const { number, size, published, root } = edition
  const href = editionHref(id, number, locale)
  const text = checkText.pieces(locale, 'citation', {
    title: unstopped(of.head.title),
    name: siteText(locale, 'name'),
    number: String(number),
    entries: size,
    day: (spoken) => dayWords(published, spoken),
    address: `${site}${href}`,
    root,
  })
  return { text, href }
}
