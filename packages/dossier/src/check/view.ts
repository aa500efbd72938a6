import type { Dossier } from '../dossier.ts'
import { bundleHref } from '../links.ts'

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
}

export function checkView({ id, ledger }: Dossier): CheckView {
  const fileName = `${id}.hearsay.json`
  return {
    bundleHref: ledger.checkpoint === undefined ? undefined : bundleHref(id),
    fileName,
    command: `npx hearsay verify ${fileName}`,
    size: ledger.size,
    root: ledger.root,
    checkpoint: ledger.checkpoint,
    key: ledger.key,
  }
}
