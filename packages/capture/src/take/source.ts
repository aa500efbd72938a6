/** What a person names to be captured. */
export type Source =
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'file'; readonly path: string }
  /** Text that came over standard input. */
  | { readonly kind: 'pasted'; readonly bytes: Uint8Array }

/** What a source is called in messages and records. */
export function sourceName(source: Source): string {
  switch (source.kind) {
    case 'url':
      return source.url
    case 'file':
      return source.path
    case 'pasted':
      return 'standard input'
  }
}
