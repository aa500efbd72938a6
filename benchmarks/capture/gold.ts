/** What a careful person copies out of a saved page, and knows of it: `pages/*\/gold.json`, see README.md. */
export interface Gold {
  /** What sort of page it is, in words. */
  readonly kind: string
  /** BCP 47; this and every other value is null where the page does not give it. */
  readonly language: string | null
  readonly title: string | null
  readonly authors: readonly string[]
  readonly publisher: string | null
  /** EDTF: a month, a day, or a time with its zone. */
  readonly published: string | null
  readonly modified: string | null
  readonly canonical: string | null
  readonly credited: readonly string[]
  /** The article's paragraphs, in order, the headline first; white space is one space. */
  readonly article: readonly string[]
  /** What stands on the page and does not belong to the article. */
  readonly not: readonly string[]
  /** What must be in the text of the whole document. */
  readonly whole: readonly string[]
  /** What nobody who looks at the page can see. */
  readonly hidden: readonly string[]
  /** Where one could decide otherwise, and how it is decided here. */
  readonly why: string
}
