/** The page of one document: what it is, and its text. */
export default {
  brief: 'Brief, in our words',
  capture: 'Captured page',
  text: 'Text of a captured page, as a program read it',
  marked:
    'Underlined words are those that a recorded statement rests on; each links to that statement, and its number to what is recorded of it.',
  withheld:
    'The desk holds this document, and it is not the desk’s to publish. Its hash says which one it is.',
  notHeld: 'cited and not held',
  cited:
    'The desk cites this document and does not hold it. What it says is summed up in a brief, in our words.',
  retracted: 'This document has been retracted since, and its text is given at no date.',
  missing: 'The bytes of this document are not on this server, or are not text.',
  outlet: 'Outlet',
  citation: 'Citation',
  address: 'Address',
  published: 'Published',
  bears: 'Bears the date',
  captured: 'Captured',
  hash: 'Hash of its bytes',
  restates: 'Restates',
  restatedIn: 'Restated in',
  textOf: 'Text of',
  textIn: 'Its text',
  copies: 'Takes words from',
  copiedIn: 'Words taken up in',
  sharesWords: 'Shares words with',
  // On paper, under the dossier.
  addresses: 'Where the documents are found',
  // What stands beside the text.
  toNote: 'To statement {n, number}',
  noText: 'Statements that rest on this document',
  requests: 'Asked for comment',
  alt: '{title}: the document itself, a picture',
} as const
